import { Alert } from '../../../../components/alert.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DecisionFields, decisionFrom } from './decision-fields.tsx';
import { ProposalSummary } from './proposal-summary.tsx';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const AcceptParts = graphql(`
  fragment AcceptParts on OfficeCase {
    id
    version
    proposal {
      proposal
      reason
    }
    ...ProposalSummary
  }
`);

const AcceptCase = graphql(`
  mutation AcceptCase($id: ID!, $version: Int!, $input: PreCheckDecisionInput!) {
    answer: acceptCase(id: $id, version: $version, input: $input) {
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

interface AcceptDialogProps {
  readonly of: FragmentType<typeof AcceptParts>;
  readonly onClose: () => void;
}

export function AcceptDialog({ of, onClose }: AcceptDialogProps) {
  const say = useStrings(strings);
  const file = readFragment(AcceptParts, of);
  const { id, version, proposal } = file;
  const action = useCaseAction({ mutation: AcceptCase, done: say('acceptDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('acceptTitle')}
      submitLabel={say('accept')}
      onSubmit={(values) => void action.run({ id, version, input: decisionFrom(values) })}
      onClose={onClose}
    >
      <ProposalSummary of={file} />
      {proposal?.proposal === 'NOT_ACCEPT' && <Alert tone="warning" title={say('againstProposal')} />}
      <DecisionFields ground={proposal?.proposal === 'ACCEPT' ? proposal.reason : ''} />
    </ActionDialog>
  );
}
