import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** What the history keeps beside the address. */
interface PageMemory {
  /** The cursors of the pages before this one, the first page's being `null`. */
  readonly pagesBefore?: readonly (string | null)[];
  /** The cursor of this page where it must not stand in the address. */
  readonly page?: string | null;
}

export interface CursorPages {
  readonly after: string | null;
  readonly hasPrevious: boolean;
  readonly next: (cursor: string) => void;
  readonly previous: () => void;
}

const CURSOR = 'nach';

/**
 * Pages of a list that is read forwards only. The page is in the address, unless its cursor holds a name; the way back is
 * in the history.
 */
export function useCursorPages({ holdsName = false } = {}): CursorPages {
  const [params] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const memory: PageMemory = state ?? {};
  const before = memory.pagesBefore ?? [];
  const after = holdsName ? (memory.page ?? null) : params.get(CURSOR);
  const go = (cursor: string | null, pagesBefore: readonly (string | null)[]): void => {
    const to = new URLSearchParams(params);
    if (cursor === null || holdsName) to.delete(CURSOR);
    else to.set(CURSOR, cursor);
    void navigate(
      { search: to.toString() },
      { state: { ...memory, pagesBefore, page: holdsName ? cursor : null }, preventScrollReset: true },
    );
  };
  return {
    after,
    hasPrevious: after !== null,
    next: (cursor) => go(cursor, [...before, after]),
    previous: () => go(before.at(-1) ?? null, before.slice(0, -1)),
  };
}
