import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { PoolEntryFragment, PoolSort } from '../../../../gql/graphql.ts';
import { type CursorPages, useCursorPages } from '../../cursor-pages.ts';
import { PoolEntryParts } from './pool-entry.tsx';

const AgendaPool = graphql(`
  query AgendaPool($meetingId: ID!, $sort: PoolSort!, $search: String, $onlyReady: Boolean!, $after: String) {
    agendaPool(
      meetingId: $meetingId
      sort: $sort
      search: $search
      onlyReady: $onlyReady
      first: 50
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

/** The address says `sortierung=eingang`. */
export const POOL_SORTS = {
  dringlichkeit: 'URGENCY',
  eingang: 'RECEIVED_OLDEST',
  wartezeit: 'WAITING_LONGEST',
  name: 'NAME',
} as const satisfies Record<string, PoolSort>;

export type PoolSortWord = keyof typeof POOL_SORTS;

export interface Pool {
  /** Undefined until the first answer. */
  readonly entries: readonly PoolEntryFragment[] | undefined;
  readonly count: number;
  readonly countIsBounded: boolean;
  readonly sort: PoolSortWord;
  readonly onlyReady: boolean;
  readonly search: string;
  readonly pages: CursorPages;
  readonly nextCursor: string | null;
  /** The entries belong to an earlier question; the answer to this one is on its way. */
  readonly isStale: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  readonly sortBy: (sort: PoolSortWord) => void;
  readonly showOnlyReady: (onlyReady: boolean) => void;
  readonly find: (search: string) => void;
  /** Search and filter taken back. */
  readonly reset: () => void;
}

const isSortWord = (word: string | null): word is PoolSortWord =>
  word !== null && Object.hasOwn(POOL_SORTS, word);

/** Changes that come one after the other ask for the pool once. */
const REST = 400;

/**
 * One page of the pool, as the address says; what is searched for can be a name and stays in the history. It is read anew
 * when other cases stand on the agenda.
 */
export function usePool(meetingId: string, onAgenda: ReadonlySet<string>, isSkipped: boolean): Pool {
  const [params] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const word = params.get('sortierung');
  const sort = isSortWord(word) ? word : 'dringlichkeit';
  const onlyReady = params.has('reif');
  const search: string = state?.search ?? '';
  const pages = useCursorPages({ holdsName: sort === 'name' });
  const { data, previousData, error, refetch } = useQuery(AgendaPool, {
    variables: { meetingId, sort: POOL_SORTS[sort], search: search || null, onlyReady, after: pages.after },
    skip: isSkipped,
  });
  const pool = (data ?? previousData)?.agendaPool;
  const cases = [...onAgenda].sort().join();
  const known = useRef(cases);
  useEffect(() => {
    if (isSkipped || known.current === cases) return;
    const timer = setTimeout(() => {
      known.current = cases;
      void refetch().catch(() => undefined);
    }, REST);
    return () => clearTimeout(timer);
  }, [cases, isSkipped, refetch]);
  const go = (change: Readonly<Record<string, string | null>>, found: string): void => {
    const to = new URLSearchParams(params);
    to.delete('nach');
    for (const [key, value] of Object.entries(change)) {
      if (value === null) to.delete(key);
      else to.set(key, value);
    }
    const options = { state: found ? { search: found } : null, replace: true, preventScrollReset: true };
    void navigate({ search: to.toString() }, options);
  };
  return {
    entries: pool?.nodes.map((node) => readFragment(PoolEntryParts, node)),
    count: pool?.count ?? 0,
    countIsBounded: pool?.countIsBounded ?? false,
    sort,
    onlyReady,
    search,
    pages,
    nextCursor: pool?.pageInfo.hasNextPage ? (pool.pageInfo.endCursor ?? null) : null,
    isStale: data === undefined,
    hasFailed: error !== undefined && data === undefined,
    retry: () => void refetch(),
    sortBy: (chosen) => go({ sortierung: chosen === 'dringlichkeit' ? null : chosen }, search),
    showOnlyReady: (only) => go({ reif: only ? 'ja' : null }, search),
    find: (text) => {
      if (text !== search) go({}, text);
    },
    reset: () => go({ reif: null }, ''),
  };
}
