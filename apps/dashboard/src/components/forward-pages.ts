import { useLocation, useNavigate, useSearchParams } from 'react-router';

const AFTER = 'nach';

export interface ForwardPages {
  /** The cursor that the page begins after; undefined for the first page. */
  readonly after: string | undefined;
  readonly hasPrevious: boolean;
  readonly next: (endCursor: string) => void;
  readonly previous: () => void;
  /** Back to the first page: for a cursor in an old address that leads nowhere any more. */
  readonly restart: () => void;
}

interface Memory {
  readonly before?: readonly string[];
  /** The cursor of this page where it must not stand in the address. */
  readonly page?: string | undefined;
}

/**
 * Pages of a list whose server only knows what comes after a cursor: the way back is kept in the history entry, and the
 * cursor itself where it holds a name.
 */
export function useForwardPages({ holdsName = false } = {}): ForwardPages {
  const [params] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const { before = [], page }: Memory = state ?? {};
  const after = (holdsName ? page : params.get(AFTER)) ?? undefined;
  const go = (cursor: string | undefined, way: readonly string[]): void => {
    const to = new URLSearchParams(params);
    if (cursor && !holdsName) to.set(AFTER, cursor);
    else to.delete(AFTER);
    const memory: Memory = { ...state, before: way, page: holdsName ? cursor : undefined };
    void navigate({ search: to.size > 0 ? `?${to}` : '' }, { state: memory });
  };
  return {
    after,
    hasPrevious: after !== undefined,
    next: (endCursor) => go(endCursor, after ? [...before, after] : before),
    previous: () => go(before.at(-1), before.slice(0, -1)),
    restart: () => go(undefined, []),
  };
}
