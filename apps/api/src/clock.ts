/** Time is injected: a test plays a year in seconds. */
export interface Clock {
  /** This moment in UTC, ISO 8601 with milliseconds. */
  now(): string;
  /** The day in the commission's time zone, YYYY-MM-DD. */
  today(): string;
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The commission's day at a moment in UTC. */
export const dayAt = (instant: string): string => day.format(Date.parse(instant));

/** A clock over a source of milliseconds since 1970. */
export const clockOf = (milliseconds: () => number): Clock => ({
  now: () => new Date(milliseconds()).toISOString(),
  today: () => day.format(milliseconds()),
});

export const systemClock: Clock = clockOf(Date.now);
