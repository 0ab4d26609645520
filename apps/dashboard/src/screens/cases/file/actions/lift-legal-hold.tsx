import { FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { strings } from './endings-strings.ts';
import { textOf } from './form-text.ts';
import { useCaseAction } from './use-case-action.ts';

const LiftLegalHoldParts = graphql(`
  fragment LiftLegalHoldParts on OfficeCase {
    id
    version
  }
`);

const LiftLegalHold = graphql(`
  mutation LiftLegalHold($id: ID!, $version: Int!, $reason: String!) {
    answer: liftLegalHold(id: $id, version: $version, reason: $reason) {
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

interface LiftLegalHoldDialogProps {
  readonly of: FragmentType<typeof LiftLegalHoldParts>;
  readonly onClose: () => void;
}

export function LiftLegalHoldDialog({ of, onClose }: LiftLegalHoldDialogProps) {
  const say = useStrings(strings);
  const { id, version } = readFragment(LiftLegalHoldParts, of);
  const action = useCaseAction({ mutation: LiftLegalHold, done: say('liftDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('liftTitle')}
      submitLabel={say('lift')}
      onSubmit={(values) => void action.run({ id, version, reason: textOf(values, 'reason') })}
      onClose={onClose}
    >
      <TextArea name="reason" label={say('reason')} rows={3} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
