interface Happening {
  readonly action: string;
  readonly actorName: string;
  readonly happenedAt: string;
  readonly fromState: string;
  readonly toState: string;
}

/** An hour, in milliseconds. */
const ONE_SITTING = 3_600_000;

/** What one person did again and again in one sitting stands together; the newest group and event come first. */
export function groupEvents<Event extends Happening>(
  oldestFirst: readonly Event[],
): readonly (readonly Event[])[] {
  const groups: Event[][] = [];
  for (const event of oldestFirst) {
    const last = groups.at(-1)?.[0];
    if (last && belongTogether(last, event)) groups.at(-1)?.unshift(event);
    else groups.push([event]);
  }
  return groups.toReversed();
}

const belongTogether = (earlier: Happening, later: Happening): boolean =>
  earlier.action === later.action &&
  earlier.actorName === later.actorName &&
  later.fromState === later.toState &&
  earlier.toState === later.fromState &&
  Date.parse(later.happenedAt) - Date.parse(earlier.happenedAt) < ONE_SITTING;
