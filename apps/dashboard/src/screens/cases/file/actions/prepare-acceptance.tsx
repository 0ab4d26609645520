import { actionLabels, FIELD_LIMITS, fieldErrorSentences } from '@ersuchen/domain';
import { RadioGroup } from '../../../../components/radio-group.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { textOf } from './form-text.ts';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const PrepareParts = graphql(`
  fragment PrepareParts on OfficeCase {
    id
    version
    proposal {
      proposal
      reason
    }
  }
`);

const PrepareAcceptance = graphql(`
  mutation PrepareAcceptance($id: ID!, $version: Int!, $proposal: AcceptanceProposal!, $reason: String!) {
    answer: prepareAcceptance(id: $id, version: $version, proposal: $proposal, reason: $reason) {
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

interface PrepareDialogProps {
  readonly of: FragmentType<typeof PrepareParts>;
  readonly onClose: () => void;
}

export function PrepareDialog({ of, onClose }: PrepareDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version, proposal: earlier } = readFragment(PrepareParts, of);
  const action = useCaseAction({ mutation: PrepareAcceptance, done: say('prepareDone'), onDone: onClose });
  const submit = (values: FormData): void => {
    const proposal = textOf(values, 'proposal');
    const reason = textOf(values, 'reason');
    if (proposal === 'ACCEPT' || proposal === 'NOT_ACCEPT')
      void action.run({ id, version, proposal, reason });
    else action.refuse([{ path: 'proposal', message: label(fieldErrorSentences.UNKNOWN_CODE) }]);
  };
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.prepareAcceptance)}
      submitLabel={say('prepare')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('prepareBody')}</p>
      <RadioGroup
        name="proposal"
        label={say('proposal')}
        options={[
          { value: 'ACCEPT', label: say('proposeAccept') },
          { value: 'NOT_ACCEPT', label: say('proposeNotAccept') },
        ]}
        {...(earlier ? { defaultValue: earlier.proposal } : {})}
      />
      <TextArea
        name="reason"
        label={say('reason')}
        hint={say('prepareReasonHint')}
        rows={7}
        maxLength={FIELD_LIMITS.officeReason}
        defaultValue={earlier?.reason ?? ''}
      />
    </ActionDialog>
  );
}
