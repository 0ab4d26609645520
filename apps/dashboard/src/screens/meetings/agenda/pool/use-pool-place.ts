import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { type ForwardPages, useForwardPages } from '../../../../components/forward-pages.ts';
import type { PoolSort } from '../../../../gql/graphql.ts';

/** The address says `sortierung=eingang`. */
export const POOL_SORTS = {
  dringlichkeit: 'URGENCY',
  eingang: 'RECEIVED_OLDEST',
  wartezeit: 'WAITING_LONGEST',
  name: 'NAME',
} as const satisfies Record<string, PoolSort>;

export type PoolSortWord = keyof typeof POOL_SORTS;

export interface PoolPlace {
  readonly sort: PoolSortWord;
  readonly onlyReady: boolean;
  readonly search: string;
  readonly pages: ForwardPages;
  readonly sortBy: (sort: PoolSortWord) => void;
  readonly showOnlyReady: (onlyReady: boolean) => void;
  readonly find: (search: string) => void;
  /** Search and filter taken back. */
  readonly reset: () => void;
}

const isSortWord = (word: string | null): word is PoolSortWord =>
  word !== null && Object.hasOwn(POOL_SORTS, word);

/** Order, filter and page live in the address; what is searched for can be a name and stays in the history. */
export function usePoolPlace(): PoolPlace {
  const [params] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const word = params.get('sortierung');
  const sort = isSortWord(word) ? word : 'dringlichkeit';
  const search: string = state?.search ?? '';
  const go = (key: string, value: string | null, found: string): void => {
    const to = new URLSearchParams(params);
    to.delete('nach');
    if (value === null) to.delete(key);
    else to.set(key, value);
    const options = { state: found ? { search: found } : null, replace: true, preventScrollReset: true };
    void navigate({ search: to.toString() }, options);
  };
  return {
    sort,
    search,
    onlyReady: params.has('reif'),
    pages: useForwardPages({ holdsName: sort === 'name' }),
    sortBy: (chosen) => go('sortierung', chosen === 'dringlichkeit' ? null : chosen, search),
    showOnlyReady: (only) => go('reif', only ? 'ja' : null, search),
    find: (text) => text !== search && go('nach', null, text),
    reset: () => go('reif', null, ''),
  };
}
