interface Timed {
  readonly id: string;
  readonly minutes: number;
}

const DAY = 24 * 60;

/** `HH:MM` at which each item begins when the meeting keeps its plan, by the item's id. */
export function startTimes(items: readonly Timed[], startsAt: string): ReadonlyMap<string, string> {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  let now = hours * 60 + minutes;
  return new Map(
    items.map((item) => {
      const start = now;
      now += item.minutes;
      return [item.id, clock(start)];
    }),
  );
}

/** `HH:MM` so many minutes after the start. */
export function endTime(startsAt: string, minutes: number): string {
  return (
    [
      ...startTimes(
        [
          { id: 'all', minutes },
          { id: 'end', minutes: 0 },
        ],
        startsAt,
      ).values(),
    ][1] ?? startsAt
  );
}

/** Items that do not end within the time, from the first such one on. */
export function beyondTime(items: readonly Timed[], minutesAvailable: number): ReadonlySet<string> {
  let sum = 0;
  return new Set(
    items.flatMap(({ id, minutes }) => {
      sum += minutes;
      return sum > minutesAvailable ? [id] : [];
    }),
  );
}

const clock = (minutes: number): string => {
  const day = minutes % DAY;
  return [Math.floor(day / 60), day % 60].map((part) => String(part).padStart(2, '0')).join(':');
};
