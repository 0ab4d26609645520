import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DeclarationFields, declarationFrom } from './declaration-fields.tsx';
import { strings } from './endings-strings.ts';
import { PersonScope } from './person-scope.tsx';
import { useCaseAction } from './use-case-action.ts';
import { withdrawable } from './withdrawable.ts';

const RevokeConsentParts = graphql(`
  fragment RevokeConsentParts on OfficeCase {
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

const RevokeConsent = graphql(`
  mutation RevokeConsent($id: ID!, $version: Int!, $input: DeclarationInput!) {
    answer: revokeConsent(id: $id, version: $version, input: $input) {
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

interface RevokeConsentDialogProps {
  readonly of: FragmentType<typeof RevokeConsentParts>;
  readonly onClose: () => void;
}

export function RevokeConsentDialog({ of, onClose }: RevokeConsentDialogProps) {
  const say = useStrings(strings);
  const { id, version, persons } = readFragment(RevokeConsentParts, of);
  const action = useCaseAction({ mutation: RevokeConsent, done: say('revokeDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('revokeTitle')}
      submitLabel={say('revoke')}
      danger
      onSubmit={(values) => void action.run({ id, version, input: declarationFrom(values) })}
      onClose={onClose}
    >
      <p>{say('revokeBody')}</p>
      <PersonScope persons={withdrawable(persons)} errors={action.fields} />
      <DeclarationFields />
    </ActionDialog>
  );
}
