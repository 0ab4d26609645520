interface Happening {
  readonly action: string;
  readonly actorName: string;
  readonly fromState: string;
  readonly toState: string;
}

/**
 * What one person did again and again without the case moving on stands together. The newest group and the newest event
 * in it come first.
 */
export function groupEvents<Event extends Happening>(
  oldestFirst: readonly Event[],
): readonly (readonly Event[])[] {
  const groups: Event[][] = [];
  for (const event of oldestFirst) {
    const last = groups.at(-1);
    const [newest] = last ?? [];
    if (last && newest && belongTogether(newest, event)) last.unshift(event);
    else groups.push([event]);
  }
  return groups.toReversed();
}

const isStill = ({ fromState, toState }: Happening): boolean => fromState === toState;

const belongTogether = (earlier: Happening, later: Happening): boolean =>
  earlier.action === later.action &&
  earlier.actorName === later.actorName &&
  isStill(earlier) &&
  isStill(later);
