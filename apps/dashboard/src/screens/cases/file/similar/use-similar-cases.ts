import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { SimilarCaseParts } from './similar-case-parts.ts';

const SimilarCases = graphql(`
  query SimilarCases($caseId: ID!) {
    similarCases(caseId: $caseId) {
      id
      ...SimilarCase
    }
  }
`);

/** Cases in which persons of this one may occur already; asked for once per file. */
export function useSimilarCases(caseId: string) {
  const { data, loading } = useQuery(SimilarCases, { variables: { caseId }, fetchPolicy: 'cache-first' });
  const similar = data?.similarCases.map((one) => readFragment(SimilarCaseParts, one)) ?? [];
  return { similar, isLoading: loading };
}
