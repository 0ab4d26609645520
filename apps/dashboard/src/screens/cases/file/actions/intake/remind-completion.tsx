import { DateField } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useDates } from '../../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { dueDay } from './due-day.ts';
import { IntakeParts } from './intake-parts.ts';
import { OpenItems } from './open-items.tsx';
import { strings } from './strings.ts';

const RemindCompletion = graphql(`
  mutation RemindCompletion($id: ID!, $version: Int!, $dueOn: String!) {
    answer: remindCompletion(id: $id, version: $version, dueOn: $dueOn) {
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

interface DialogProps {
  readonly of: FragmentType<typeof IntakeParts>;
  readonly onClose: () => void;
}

/** Reminds the party, with a new day. */
export function RemindCompletionDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { id, version } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: RemindCompletion, done: say('reminded'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('remindTitle')}
      submitLabel={say('remind')}
      onSubmit={(values) => void action.run({ id, version, dueOn: textOf(values, 'dueOn') })}
      onClose={onClose}
    >
      <p>{say('remindBody')}</p>
      <OpenItems of={of} />
      <DateField name="dueOn" label={say('newDueOn')} defaultValue={dates.short(dueDay(dates.today, 14))} />
    </ActionDialog>
  );
}
