import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DeclarationFields, declarationFrom } from './declaration-fields.tsx';
import { strings } from './endings-strings.ts';
import { PersonScope } from './person-scope.tsx';
import { useCaseAction } from './use-case-action.ts';
import { withdrawable } from './withdrawable.ts';

const WithdrawParts = graphql(`
  fragment WithdrawParts on OfficeCase {
    id
    version
    persons {
      id
      state
      surname
      firstNames
    }
  }
`);

const WithdrawCase = graphql(`
  mutation WithdrawCase($id: ID!, $version: Int!, $input: DeclarationInput!) {
    answer: withdrawCase(id: $id, version: $version, input: $input) {
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

interface WithdrawDialogProps {
  readonly of: FragmentType<typeof WithdrawParts>;
  readonly onClose: () => void;
}

export function WithdrawDialog({ of, onClose }: WithdrawDialogProps) {
  const say = useStrings(strings);
  const { id, version, persons } = readFragment(WithdrawParts, of);
  const action = useCaseAction({ mutation: WithdrawCase, done: say('withdrawDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('withdrawTitle')}
      submitLabel={say('withdraw')}
      danger
      onSubmit={(values) => void action.run({ id, version, input: declarationFrom(values) })}
      onClose={onClose}
    >
      <p>{say('withdrawBody')}</p>
      <PersonScope persons={withdrawable(persons)} errors={action.fields} />
      <DeclarationFields />
    </ActionDialog>
  );
}
