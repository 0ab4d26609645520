/** The position, counted from 1, that `moved` has in the whole list once it lies before or after `target`. */
export function positionAfterDrop(
  keys: readonly string[],
  moved: string,
  target: string,
  side: 'before' | 'after',
): number {
  const others = keys.filter((key) => key !== moved);
  const at = others.indexOf(target);
  if (at === -1) return keys.indexOf(moved) + 1;
  return at + (side === 'before' ? 1 : 2);
}
