import { useQuery } from '@apollo/client/react';
import type { Option } from '../components/select.tsx';
import { graphql } from '../gql/gql.ts';
import type { AuthorityChoicesQuery } from '../gql/graphql.ts';

const AuthorityChoices = graphql(`
  query AuthorityChoices {
    authorities {
      id
      name
      kind
      town
    }
  }
`);

export type AuthorityChoice = AuthorityChoicesQuery['authorities'][number];

/** All authorities by name; asked for once. */
export function useAuthorities(): readonly AuthorityChoice[] {
  const { data } = useQuery(AuthorityChoices, { fetchPolicy: 'cache-first' });
  return data?.authorities ?? [];
}

export const optionsOf = (
  records: readonly { readonly id: string; readonly name: string }[],
): readonly Option[] => records.map(({ id, name }) => ({ value: id, label: name }));
