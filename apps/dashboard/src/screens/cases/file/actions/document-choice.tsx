import { sensitivityLabels } from '@ersuchen/domain';
import { Badge } from '../../../../components/badge.tsx';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { FieldError } from '../../../../components/field.tsx';
import { Fieldset, type FieldError as Refused } from '../../../../components/form.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { DocumentChoiceFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { isReleasedByDefault, kindLabel } from '../document-kind.ts';
import { labelOf } from '../label-of.ts';
import styles from './actions.module.css';
import { boxName } from './form-text.ts';
import { strings } from './strings.ts';

const DocumentChoiceParts = graphql(`
  fragment DocumentChoice on OfficeCase {
    documents {
      id
      kind
      title
      sensitivity
      releasedToAuthority
    }
  }
`);
type OfferedDocument = DocumentChoiceFragment['documents'][number];

export interface DocumentChoiceProps {
  readonly of: FragmentType<typeof DocumentChoiceParts>;
  readonly errors: readonly Refused[];
  /** Shows what is released now, to be changed; otherwise offers more beside it. */
  readonly asReleased?: boolean;
}

/** Which documents the authority gets to see. Health and crime are never offered by themselves. */
export function DocumentChoice({ of, errors, asReleased = false }: DocumentChoiceProps) {
  const say = useStrings(strings);
  const { documents } = readFragment(DocumentChoiceParts, of);
  return (
    <Fieldset legend={say('documents')}>
      <p className={styles.muted}>{say(documents.length > 0 ? 'documentsHint' : 'noDocuments')}</p>
      <div className={styles.manyBoxes}>
        {documents.map((document) => (
          <DocumentBox key={document.id} document={document} asReleased={asReleased} />
        ))}
      </div>
      <FieldError id="documents" error={errors.find(({ path }) => path.startsWith('released'))?.message} />
    </Fieldset>
  );
}

interface DocumentBoxProps {
  readonly document: OfferedDocument;
  readonly asReleased: boolean;
}

function DocumentBox({ document, asReleased }: DocumentBoxProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, kind, title, sensitivity, releasedToAuthority } = document;
  const isPlain = sensitivity === 'NORMAL';
  const isSuggested = !asReleased && isPlain && isReleasedByDefault(kind);
  return (
    <Checkbox
      name={boxName('documents', id)}
      defaultChecked={releasedToAuthority || isSuggested}
      disabled={releasedToAuthority && !asReleased}
      hint={[label(kindLabel(kind)), releasedToAuthority && say('alreadyReleased')]
        .filter(Boolean)
        .join(' · ')}
      label={
        <span className={styles.document}>
          {title}
          {!isPlain && <Badge tone="warning">{labelOf(sensitivityLabels, sensitivity, label)}</Badge>}
        </span>
      }
    />
  );
}
