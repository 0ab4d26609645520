import { FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { strings } from './endings-strings.ts';
import { textOf } from './form-text.ts';
import { useCaseAction } from './use-case-action.ts';

const SetLegalHoldParts = graphql(`
  fragment SetLegalHoldParts on OfficeCase {
    id
    version
  }
`);

const SetLegalHold = graphql(`
  mutation SetLegalHold($id: ID!, $version: Int!, $reason: String!) {
    answer: setLegalHold(id: $id, version: $version, reason: $reason) {
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

interface SetLegalHoldDialogProps {
  readonly of: FragmentType<typeof SetLegalHoldParts>;
  readonly onClose: () => void;
}

export function SetLegalHoldDialog({ of, onClose }: SetLegalHoldDialogProps) {
  const say = useStrings(strings);
  const { id, version } = readFragment(SetLegalHoldParts, of);
  const action = useCaseAction({ mutation: SetLegalHold, done: say('holdDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('holdTitle')}
      submitLabel={say('hold')}
      onSubmit={(values) => void action.run({ id, version, reason: textOf(values, 'reason') })}
      onClose={onClose}
    >
      <p>{say('holdBody')}</p>
      <TextArea name="reason" label={say('reason')} rows={3} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
