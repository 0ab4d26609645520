import { useEffect, useRef, useState } from 'react';

interface Kept<Built> {
  readonly sources: readonly unknown[];
  readonly built: Built;
}

export interface Keeping<Item, Built> {
  readonly keyOf: (item: Item) => string;
  /** Everything that the built entry depends on, besides what never changes. */
  readonly sourcesOf: (item: Item, index: number) => readonly unknown[];
  readonly build: (item: Item, index: number) => Built;
}

/**
 * Builds an entry for each item, and keeps the one built before where nothing changed that it depends on: a long list
 * of which one entry changes then renders one entry.
 */
export function useKept<Item, Built>(
  items: readonly Item[],
  { keyOf, sourcesOf, build }: Keeping<Item, Built>,
): readonly Built[] {
  const [kept] = useState(() => ({ entries: new Map<string, Kept<Built>>(), list: [] as readonly Built[] }));
  const list = items.map((item, index) => {
    const key = keyOf(item);
    const sources = sourcesOf(item, index);
    const known = kept.entries.get(key);
    if (known && areSame(known.sources, sources)) return known.built;
    const built = build(item, index);
    kept.entries.set(key, { sources, built });
    return built;
  });
  if (!areSame(kept.list, list)) kept.list = list;
  return kept.list;
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));

/** One function for all renders that calls the newest one; for events, not while rendering. */
export function useSteady<Args extends readonly unknown[], Result>(
  newest: (...args: Args) => Result,
): (...args: Args) => Result {
  const held = useRef(newest);
  useEffect(() => {
    held.current = newest;
  });
  const [steady] = useState(
    () =>
      (...args: Args) =>
        held.current(...args),
  );
  return steady;
}
