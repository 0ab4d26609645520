import type { ExclusionCatalogue } from '@ersuchen/domain';
import { FIELD_LIMITS } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { FormDialog } from '../../../../components/dialog.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import type { FindingsFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { textOf } from '../actions/form-text.ts';
import fileStyles from '../file.module.css';
import { DenyOutcome } from './deny-outcome.tsx';
import { strings } from './strings.ts';
import { useDenyRest } from './use-deny-rest.ts';

export interface DenyDialogProps {
  readonly personId: string;
  readonly file: FindingsFragment;
  readonly catalogue: ExclusionCatalogue;
  readonly onClose: () => void;
}

/** Records every ground that nobody has checked yet as not applying: each is a finding of its own. */
export function DenyDialog({ personId, file, catalogue, onClose }: DenyDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const person = file.persons.find(({ id }) => id === personId);
  const checked = new Set(
    file.findings.filter((one) => one.personId === personId).map(({ ground }) => ground),
  );
  const left = catalogue.filter(({ code }) => !checked.has(code));
  const denying = useDenyRest({ personId, file, onDone: onClose });
  const count = left.length;
  return (
    <FormDialog
      isOpen
      title={say('denyTitle')}
      submitLabel={say('deny')}
      isPending={denying.isPending}
      refusal={<DenyOutcome stopped={denying.stopped} />}
      onSubmit={(values) =>
        void denying.run(
          left.map(({ code }) => code),
          textOf(values, 'evidence').trim() || null,
        )
      }
      onClose={onClose}
    >
      <p>{say('denyBody', { count, name: person ? personName(person) : '' })}</p>
      <ul className={fileStyles.muted}>
        {left.map((ground) => (
          <li key={ground.code}>
            {ground.code}: {label(ground.text)}
          </li>
        ))}
      </ul>
      <TextArea
        name="evidence"
        label={say('evidence')}
        hint={say('evidenceHint')}
        optional
        rows={3}
        maxLength={FIELD_LIMITS.evidence}
      />
    </FormDialog>
  );
}
