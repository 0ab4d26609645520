/** A list in parts, as far as the order is concerned. */
export interface KeysOfPart {
  readonly id: string;
  readonly keys: readonly string[];
}

export interface Place {
  /** The part's id. */
  readonly part: string;
  /** From 1 over all parts, counted without the entry that moves. */
  readonly position: number;
}

/** Where an entry lies that was dropped beside another one, or into a part without a neighbour (`null`). */
export function placeAfterDrop(
  parts: readonly KeysOfPart[],
  part: string,
  beside: { readonly key: string; readonly side: 'before' | 'after' } | null,
  moved: string | null,
): Place {
  const keys = parts.find(({ id }) => id === part)?.keys.filter((key) => key !== moved) ?? [];
  if (beside === null) return place(parts, part, keys.length, moved);
  if (beside.key === moved) return placeOf(parts, moved);
  const at = keys.indexOf(beside.key);
  return place(parts, part, beside.side === 'before' ? at : at + 1, moved);
}

/** One step up; from the top of its part to the end of the part above. Null at the very top. */
export function placeAbove(parts: readonly KeysOfPart[], key: string): Place | null {
  const { part, index } = whereIs(parts, key);
  if (index > 0) return place(parts, parts[part]?.id ?? '', index - 1, key);
  const above = parts[part - 1];
  return above ? place(parts, above.id, above.keys.length, key) : null;
}

/** One step down; from the end of its part to the top of the part below. Null at the very end. */
export function placeBelow(parts: readonly KeysOfPart[], key: string): Place | null {
  const { part, index } = whereIs(parts, key);
  const own = parts[part];
  if (own && index < own.keys.length - 1) return place(parts, own.id, index + 1, key);
  const below = parts[part + 1];
  return below ? place(parts, below.id, 0, key) : null;
}

/** Where the entry lies. */
export function placeOf(parts: readonly KeysOfPart[], key: string): Place {
  const { part, index } = whereIs(parts, key);
  return place(parts, parts[part]?.id ?? '', index, key);
}

function whereIs(
  parts: readonly KeysOfPart[],
  key: string,
): { readonly part: number; readonly index: number } {
  const part = parts.findIndex(({ keys }) => keys.includes(key));
  return { part, index: parts[part]?.keys.indexOf(key) ?? -1 };
}

/** @param index from 0 within the part, without the entry that moves */
function place(parts: readonly KeysOfPart[], part: string, index: number, moved: string | null): Place {
  const before = parts.slice(
    0,
    parts.findIndex(({ id }) => id === part),
  );
  const others = before.flatMap(({ keys }) => keys).filter((key) => key !== moved);
  return { part, position: others.length + index + 1 };
}
