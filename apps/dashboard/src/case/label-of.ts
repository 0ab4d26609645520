import type { Label } from '@ersuchen/domain';

/** The label of a code as the reader reads it; a code that this version does not know as it stands; null for none. */
export function labelOf(
  labels: Readonly<Record<string, Label>>,
  code: string | null,
  say: (label: Label) => string,
): string | null {
  if (!code) return null;
  const label = labels[code];
  return label ? say(label) : code;
}
