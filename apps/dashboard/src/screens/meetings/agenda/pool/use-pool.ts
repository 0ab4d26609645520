import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { PoolEntryFragment } from '../../../../gql/graphql.ts';
import { PoolEntryParts } from './pool-entry.tsx';
import { POOL_SORTS, type PoolPlace, usePoolPlace } from './use-pool-place.ts';

const AgendaPool = graphql(`
  query AgendaPool($meetingId: ID!, $sort: PoolSort!, $search: String, $onlyReady: Boolean!, $after: String) {
    agendaPool(
      meetingId: $meetingId
      sort: $sort
      search: $search
      onlyReady: $onlyReady
      first: 30
      after: $after
    ) {
      count
      countIsBounded
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PoolEntry
      }
    }
  }
`);

export interface Pool {
  readonly place: PoolPlace;
  /** Undefined until the first answer. */
  readonly entries: readonly PoolEntryFragment[] | undefined;
  readonly count: number;
  readonly countIsBounded: boolean;
  readonly nextCursor: string | null;
  /** The entries belong to an earlier question; the answer to this one is on its way. */
  readonly isStale: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** One page of the pool, as the address says. It is read anew when other cases stand on the agenda. */
export function usePool(meetingId: string, onAgenda: ReadonlySet<string>, isSkipped: boolean): Pool {
  const place = usePoolPlace();
  const { sort, search, onlyReady, pages } = place;
  const after = pages.after ?? null;
  const { data, previousData, error, refetch } = useQuery(AgendaPool, {
    variables: { meetingId, sort: POOL_SORTS[sort], search: search || null, onlyReady, after },
    skip: isSkipped,
    notifyOnNetworkStatusChange: false,
  });
  const pool = (data ?? previousData)?.agendaPool;
  const entries = pool?.nodes.map((node) => readFragment(PoolEntryParts, node));
  const read = (): void => void refetch().catch(() => undefined);
  useReadAnew(onAgenda, entries?.filter((entry) => !onAgenda.has(entry.case.id)).length ?? 0, read);
  return {
    place,
    entries,
    count: pool?.count ?? 0,
    countIsBounded: pool?.countIsBounded ?? false,
    nextCursor: pool?.pageInfo.hasNextPage ? (pool.pageInfo.endCursor ?? null) : null,
    isStale: data === undefined,
    hasFailed: error !== undefined && data === undefined,
    retry: () => (pages.after ? pages.restart() : read()),
  };
}

/** Changes that come one after the other ask for the pool once, unless few of its entries are left to show. */
const REST = 1_000;
const FEW = 12;

function useReadAnew(onAgenda: ReadonlySet<string>, left: number, read: () => void): void {
  const cases = [...onAgenda].sort().join();
  const known = useRef(cases);
  const newest = useRef(read);
  const rest = left <= FEW ? 0 : REST;
  useEffect(() => {
    newest.current = read;
  });
  useEffect(() => {
    if (known.current === cases) return;
    const timer = setTimeout(() => {
      known.current = cases;
      newest.current();
    }, rest);
    return () => clearTimeout(timer);
  }, [cases, rest]);
}
