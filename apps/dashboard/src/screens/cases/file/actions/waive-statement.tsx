import { actionLabels, FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { textOf } from './form-text.ts';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const WaiveParts = graphql(`
  fragment WaiveParts on OfficeCase {
    id
    version
  }
`);

const WaiveStatement = graphql(`
  mutation WaiveStatement($id: ID!, $version: Int!, $reason: String!) {
    answer: waiveStatement(caseId: $id, version: $version, reason: $reason) {
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

interface WaiveDialogProps {
  readonly of: FragmentType<typeof WaiveParts>;
  readonly onClose: () => void;
}

export function WaiveDialog({ of, onClose }: WaiveDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version } = readFragment(WaiveParts, of);
  const action = useCaseAction({ mutation: WaiveStatement, done: say('waiveDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.waiveStatement)}
      submitLabel={say('waive')}
      onSubmit={(values) => void action.run({ id, version, reason: textOf(values, 'reason') })}
      onClose={onClose}
    >
      <p>{say('waiveBody')}</p>
      <TextArea name="reason" label={say('reason')} rows={5} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
