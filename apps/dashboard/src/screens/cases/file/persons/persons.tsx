import { Stack } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { PersonCard } from './person-card.tsx';

const PersonsParts = graphql(`
  fragment Persons on OfficeCase {
    persons {
      id
      ...PersonCard
    }
  }
`);

export function Persons({ of }: { readonly of: FragmentType<typeof PersonsParts> }) {
  const { persons } = readFragment(PersonsParts, of);
  return (
    <Stack>
      {persons.map((person) => (
        <PersonCard key={person.id} of={person} />
      ))}
    </Stack>
  );
}
