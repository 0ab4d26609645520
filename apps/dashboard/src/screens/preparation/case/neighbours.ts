interface Item {
  readonly position: number;
  readonly case: { readonly id: string } | null;
}

export interface Neighbours<Of> {
  readonly here: Of | null;
  readonly previous: Of | null;
  readonly next: Of | null;
}

/** The cases before and after this one; those that are closed to the reader are passed over. */
export function neighboursOf<Of extends Item>(items: readonly Of[], caseId: string): Neighbours<Of> {
  const open = items.filter((item) => item.case !== null);
  const at = open.findIndex((item) => item.case?.id === caseId);
  if (at === -1) return { here: null, previous: null, next: null };
  return { here: open[at] ?? null, previous: open[at - 1] ?? null, next: open[at + 1] ?? null };
}
