import { Checkbox } from '../../../../components/checkbox.tsx';
import { FieldError } from '../../../../components/field.tsx';
import { Fieldset } from '../../../../components/form.tsx';
import type { FindingsFragment } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import actionStyles from '../actions/actions.module.css';
import { boxName } from '../actions/form-text.ts';
import { strings } from './strings.ts';

export interface EvidenceDocumentsProps {
  readonly documents: FindingsFragment['documents'];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
}

/** Which documents of the file a finding rests on. */
export function EvidenceDocuments({ documents, chosen, error }: EvidenceDocumentsProps) {
  const say = useStrings(strings);
  if (documents.length === 0) return null;
  return (
    <Fieldset legend={say('documents')}>
      <div className={actionStyles.manyBoxes}>
        {documents.map(({ id, title }) => (
          <Checkbox
            key={id}
            name={boxName('documents', id)}
            label={title}
            defaultChecked={chosen.includes(id)}
          />
        ))}
      </div>
      <FieldError id="documents" error={error} />
    </Fieldset>
  );
}
