import { type AuthorityChoice, optionsOf, useAuthorities } from '../../../../case/authority-choices.ts';
import { personName } from '../../../../case/person-name.ts';
import { Alert } from '../../../../components/alert.tsx';
import { ComboBox } from '../../../../components/combo-box.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { SimilarList } from '../similar/similar-list.tsx';
import { strings as similarStrings } from '../similar/strings.ts';
import { useSimilarCases } from '../similar/use-similar-cases.ts';
import { ActionDialog } from './action-dialog.tsx';
import { authorityOfTown } from './authority-of-town.ts';
import { textOf } from './form-text.ts';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const RegisterParts = graphql(`
  fragment RegisterParts on OfficeCase {
    id
    version
    authority {
      id
    }
    persons {
      id
      surname
      firstNames
      postcode
      town
    }
  }
`);

const RegisterCase = graphql(`
  mutation RegisterCase($id: ID!, $version: Int!, $authorityId: ID!) {
    answer: registerCase(id: $id, version: $version, authorityId: $authorityId) {
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

interface RegisterDialogProps {
  readonly of: FragmentType<typeof RegisterParts>;
  readonly onClose: () => void;
}

export function RegisterDialog({ of, onClose }: RegisterDialogProps) {
  const say = useStrings(strings);
  const { id, version, authority, persons } = readFragment(RegisterParts, of);
  const action = useCaseAction({ mutation: RegisterCase, done: say('registerDone'), onDone: onClose });
  const sayOfSimilar = useStrings(similarStrings);
  const { similar } = useSimilarCases(id);
  const authorities = useAuthorities();
  const suggested = authority?.id ?? authorityOfTown(authorities, persons[0]?.town ?? '')?.id ?? null;
  return (
    <ActionDialog
      action={action}
      title={say('registerTitle')}
      submitLabel={say('register')}
      onSubmit={(values) => void action.run({ id, version, authorityId: textOf(values, 'authorityId') })}
      wide={similar.length > 0}
      onClose={onClose}
    >
      <p>{say('registerBody')}</p>
      {similar.length > 0 && (
        <Alert tone="warning" title={sayOfSimilar('title')}>
          <p>{sayOfSimilar('body')}</p>
          <SimilarList cases={similar} />
        </Alert>
      )}
      <DescriptionList
        entries={persons.map((person) => [personName(person), `${person.postcode} ${person.town}`] as const)}
      />
      <AuthorityField key={authorities.length} authorities={authorities} suggested={suggested} />
    </ActionDialog>
  );
}

interface AuthorityFieldProps {
  readonly authorities: readonly AuthorityChoice[];
  readonly suggested: string | null;
}

function AuthorityField({ authorities, suggested }: AuthorityFieldProps) {
  const say = useStrings(strings);
  return (
    <ComboBox
      name="authorityId"
      label={say('authority')}
      hint={suggested ? say('authoritySuggested') : say('authorityHint')}
      options={optionsOf(authorities)}
      defaultValue={suggested}
    />
  );
}
