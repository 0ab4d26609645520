export interface FoundBlocker {
  readonly code: string;
  readonly personId: string | null;
  readonly ground: string | null;
  readonly days: number | null;
  readonly overridden: boolean;
  readonly overrideReason: string | null;
}

export interface BlockerGroup<Blocker> {
  readonly code: string;
  readonly blockers: readonly Blocker[];
}

/** The blockers of one kind together, in the order in which the server names them; what was overridden goes last. */
export function groupBlockers<Blocker extends FoundBlocker>(
  blockers: readonly Blocker[],
): readonly BlockerGroup<Blocker>[] {
  const standing = Map.groupBy(
    blockers.filter(({ overridden }) => !overridden),
    ({ code }) => code,
  );
  const overridden = blockers.filter((blocker) => blocker.overridden);
  return [
    ...[...standing].map(([code, found]) => ({ code, blockers: found })),
    ...overridden.map((blocker) => ({ code: blocker.code, blockers: [blocker] })),
  ];
}
