import { actionLabels } from '@ersuchen/domain';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { AwaitedStatementParts } from './statement-parts.ts';
import { strings } from './statement-strings.ts';
import { useCaseAction } from './use-case-action.ts';

const RemindStatement = graphql(`
  mutation RemindStatement($id: ID!, $version: Int!) {
    answer: remindStatement(caseId: $id, version: $version) {
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

interface RemindDialogProps {
  readonly of: FragmentType<typeof AwaitedStatementParts>;
  readonly onClose: () => void;
}

export function RemindDialog({ of, onClose }: RemindDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version, statement } = readFragment(AwaitedStatementParts, of);
  const action = useCaseAction({ mutation: RemindStatement, done: say('remindDone'), onDone: onClose });
  const count = statement?.reminderCount ?? 0;
  const last = statement?.lastRemindedOn;
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.remindStatement)}
      submitLabel={say('remind')}
      onSubmit={() => void action.run({ id, version })}
      onClose={onClose}
    >
      <p>{say('remindBody')}</p>
      <p>{last ? say('remindCount', { count, date: dates.date(last) }) : say('remindNever')}</p>
    </ActionDialog>
  );
}
