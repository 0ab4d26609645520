import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';
import type { CaseworkerChoicesQuery } from '../gql/graphql.ts';
import { holds, useSession } from '../session/session.ts';

const CaseworkerChoices = graphql(`
  query CaseworkerChoices {
    caseworkers {
      id
      name
    }
  }
`);

export type CaseworkerChoice = CaseworkerChoicesQuery['caseworkers'][number];

/** Everybody who can be given a case; nobody for functions that may not know. Asked for once. */
export function useCaseworkers(): readonly CaseworkerChoice[] {
  const isAllowed = holds(useSession(), 'caseworker.list');
  const { data } = useQuery(CaseworkerChoices, { fetchPolicy: 'cache-first', skip: !isAllowed });
  return data?.caseworkers ?? [];
}
