import { actionLabels } from '@ersuchen/domain';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useDates } from '../../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../../i18n/use-label.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { useCaseAction } from '../use-case-action.ts';
import { strings } from './strings.ts';

const RemindParts = graphql(`
  fragment RemindDecisionParts on OfficeCase {
    id
    version
    authority {
      id
      name
    }
    nextDecisionReminderOn
  }
`);

const RemindDecision = graphql(`
  mutation RemindDecision($id: ID!, $version: Int!) {
    answer: remindAuthorityDecision(id: $id, version: $version) {
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

interface RemindDecisionDialogProps {
  readonly of: FragmentType<typeof RemindParts>;
  readonly onClose: () => void;
}

export function RemindDecisionDialog({ of, onClose }: RemindDecisionDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version, authority, nextDecisionReminderOn } = readFragment(RemindParts, of);
  const action = useCaseAction({ mutation: RemindDecision, done: say('remindDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.remindAuthorityDecision)}
      submitLabel={say('remind')}
      onSubmit={() => void action.run({ id, version })}
      onClose={onClose}
    >
      <p>
        {say('remindBody', {
          authority: authority?.name ?? say('theAuthority'),
          date: nextDecisionReminderOn ? dates.date(nextDecisionReminderOn) : '–',
        })}
      </p>
    </ActionDialog>
  );
}
