import { FIELD_LIMITS } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import styles from './actions.module.css';
import { strings } from './endings-strings.ts';
import { textOf } from './form-text.ts';
import { useCaseAction } from './use-case-action.ts';

const ReopenParts = graphql(`
  fragment ReopenParts on OfficeCase {
    id
    version
    persons {
      id
      surname
      firstNames
    }
    correction {
      personIds
      reason
      askedBy
      askedAt
    }
  }
`);

const ReopenCase = graphql(`
  mutation ReopenCase($id: ID!, $version: Int!, $reason: String!) {
    answer: reopenCase(id: $id, version: $version, reason: $reason) {
      __typename
      ... on OfficeCase {
        ...CaseFile
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

interface ReopenDialogProps {
  readonly of: FragmentType<typeof ReopenParts>;
  readonly onClose: () => void;
}

export function ReopenDialog({ of, onClose }: ReopenDialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { id, version, persons, correction } = readFragment(ReopenParts, of);
  const action = useCaseAction({ mutation: ReopenCase, done: say('reopenDone'), onDone: onClose });
  const back = persons.filter((person) => correction?.personIds.includes(person.id));
  return (
    <ActionDialog
      action={action}
      title={say('reopenTitle')}
      submitLabel={say('reopen')}
      onSubmit={(values) => void action.run({ id, version, reason: textOf(values, 'reason') })}
      onClose={onClose}
    >
      {correction && (
        <div className={styles.quote}>
          <p>{say('reopenAsked', { name: correction.askedBy, time: dates.instant(correction.askedAt) })}</p>
          <blockquote className={styles.text}>{correction.reason}</blockquote>
          <p>{say('reopenPersons', { names: back.map(personName).join(', ') })}</p>
        </div>
      )}
      <TextArea name="reason" label={say('reason')} rows={3} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
