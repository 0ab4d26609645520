import { actionLabels, FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { textOf } from './form-text.ts';
import { AwaitedStatementParts } from './statement-parts.ts';
import { strings } from './statement-strings.ts';
import { strings as commonStrings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const WithdrawStatementRequest = graphql(`
  mutation WithdrawStatementRequest($id: ID!, $version: Int!, $reason: String!) {
    answer: withdrawStatementRequest(caseId: $id, version: $version, reason: $reason) {
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

interface WithdrawRequestDialogProps {
  readonly of: FragmentType<typeof AwaitedStatementParts>;
  readonly onClose: () => void;
}

export function WithdrawRequestDialog({ of, onClose }: WithdrawRequestDialogProps) {
  const say = useStrings(strings);
  const sayCommon = useStrings(commonStrings);
  const label = useLabel();
  const { id, version } = readFragment(AwaitedStatementParts, of);
  const action = useCaseAction({
    mutation: WithdrawStatementRequest,
    done: say('withdrawDone'),
    onDone: onClose,
  });
  return (
    <ActionDialog
      action={action}
      danger
      title={label(actionLabels.withdrawStatementRequest)}
      submitLabel={say('withdraw')}
      onSubmit={(values) => void action.run({ id, version, reason: textOf(values, 'reason') })}
      onClose={onClose}
    >
      <p>{say('withdrawBody')}</p>
      <TextArea name="reason" label={sayCommon('reason')} rows={4} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
