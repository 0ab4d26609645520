import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DecisionFields, decisionFrom } from './decision-fields.tsx';
import { checkedOf, textOf } from './form-text.ts';
import { PersonsToExclude } from './persons-to-exclude.tsx';
import { ProposalSummary } from './proposal-summary.tsx';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const NotAcceptParts = graphql(`
  fragment NotAcceptParts on OfficeCase {
    id
    version
    proposal {
      proposal
      reason
    }
    ...PersonsToExclude
    ...ProposalSummary
  }
`);

const NotAcceptCase = graphql(`
  mutation NotAcceptCase($id: ID!, $version: Int!, $personIds: [ID!], $input: PreCheckDecisionInput!) {
    answer: notAcceptCase(id: $id, version: $version, personIds: $personIds, input: $input) {
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

interface NotAcceptDialogProps {
  readonly of: FragmentType<typeof NotAcceptParts>;
  readonly onClose: () => void;
}

export function NotAcceptDialog({ of, onClose }: NotAcceptDialogProps) {
  const say = useStrings(strings);
  const file = readFragment(NotAcceptParts, of);
  const { id, version, proposal } = file;
  const action = useCaseAction({ mutation: NotAcceptCase, done: say('notAcceptDone'), onDone: onClose });
  const submit = (values: FormData): void => {
    const single = textOf(values, 'scope') === 'SINGLE';
    const personIds = single ? [...checkedOf(values, 'personIds')] : null;
    void action.run({ id, version, personIds, input: decisionFrom(values) });
  };
  return (
    <ActionDialog
      action={action}
      title={say('notAcceptTitle')}
      submitLabel={say('notAccept')}
      danger
      onSubmit={submit}
      onClose={onClose}
    >
      <ProposalSummary of={file} />
      <PersonsToExclude of={file} errors={action.fields} />
      <DecisionFields ground={proposal?.proposal === 'NOT_ACCEPT' ? proposal.reason : ''} />
      <p>{say('notAcceptLetters')}</p>
    </ActionDialog>
  );
}
