import { actionLabels, FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { ExtensionWish } from './extension-wish.tsx';
import { textOf } from './form-text.ts';
import { AwaitedStatementParts } from './statement-parts.ts';
import { strings } from './statement-strings.ts';
import { useCaseAction } from './use-case-action.ts';

const RefuseExtension = graphql(`
  mutation RefuseExtension($id: ID!, $version: Int!, $reason: String!) {
    answer: refuseExtension(caseId: $id, version: $version, reason: $reason) {
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

interface RefuseExtensionDialogProps {
  readonly of: FragmentType<typeof AwaitedStatementParts>;
  readonly onClose: () => void;
}

export function RefuseExtensionDialog({ of, onClose }: RefuseExtensionDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version, statement } = readFragment(AwaitedStatementParts, of);
  const action = useCaseAction({ mutation: RefuseExtension, done: say('refuseDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.refuseExtension)}
      submitLabel={say('refuse')}
      onSubmit={(values) => void action.run({ id, version, reason: textOf(values, 'reason') })}
      onClose={onClose}
    >
      <p>{say('refuseBody')}</p>
      <ExtensionWish statement={statement} />
      <TextArea name="reason" label={say('refuseReason')} rows={4} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
