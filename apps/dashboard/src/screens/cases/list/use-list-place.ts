import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { addressOf, type ListPlace, type PagePlace, readPlace } from './list-place.ts';

/** What the history keeps beside the address: words searched for, and cursors that hold a name. */
export interface ListMemory {
  readonly search?: string;
  readonly page?: PagePlace;
  /** The case that the reader comes back from. */
  readonly opened?: string;
}

export interface ListAddress {
  readonly place: ListPlace;
  readonly page: PagePlace;
  readonly search: string;
  readonly memory: ListMemory;
  /** The address as it stands, for the way back. */
  readonly address: string;
  readonly change: (change: Partial<ListPlace>) => void;
  readonly find: (search: string) => void;
  readonly turn: (page: PagePlace) => void;
  readonly reset: () => void;
  readonly isPaged: boolean;
  readonly toFirstPage: () => void;
}

/** Filters, order and page live in the address; what could name a person lives in the history entry only. */
export function useListPlace(): ListAddress {
  const [params] = useSearchParams();
  const { search: address, state } = useLocation();
  const navigate = useNavigate();
  const memory: ListMemory = state ?? {};
  const place = readPlace(params);
  const search = memory.search ?? '';
  const page = memory.page ?? {
    after: params.get('nach') ?? undefined,
    before: params.get('vor') ?? undefined,
  };
  const go = (
    to: URLSearchParams,
    kept: ListMemory,
    options: { replace?: boolean; top?: boolean } = {},
  ): void => {
    const query = to.toString();
    void navigate(
      { search: query && `?${query}` },
      // At once, not as a transition: the control that was just used must not fall back.
      { state: kept, replace: options.replace ?? false, preventScrollReset: !options.top, flushSync: true },
    );
  };
  return {
    place,
    page,
    search,
    memory,
    address,
    change: (change) => go(addressOf({ ...place, ...change }), { search }),
    find: (text) => go(addressOf(place), { search: text }, { replace: true }),
    reset: () => go(new URLSearchParams(), {}),
    isPaged: Boolean(page.after || page.before),
    toFirstPage: () => go(addressOf(place), { search }, { top: true }),
    turn: (page) => {
      const to = addressOf(place);
      if (place.sort === 'NAME') return go(to, { search, page }, { top: true });
      if (page.after) to.set('nach', page.after);
      if (page.before) to.set('vor', page.before);
      go(to, { search }, { top: true });
    },
  };
}
