import { addDays, type CalendarDate, weekdayOf } from '@ersuchen/domain';
import type { Random } from '../random.ts';

/** A moment of office work. */
export interface Moment {
  readonly day: CalendarDate;
  /** UTC with milliseconds. */
  readonly instant: string;
}

/** Month and day of the public holidays with a fixed date, and the days on which offices are closed anyway. */
const CLOSED = new Set(['01-01', '05-01', '10-03', '11-01', '12-24', '12-25', '12-26', '12-31']);

const isOpen = (day: CalendarDate): boolean => weekdayOf(day) < 6 && !CLOSED.has(day.slice(5));

/** The day itself or the next working day; the one before `latest` when that would be later. */
export function workday(day: CalendarDate, latest?: CalendarDate): CalendarDate {
  let open = day;
  while (!isOpen(open)) open = addDays(open, 1);
  return latest !== undefined && open > latest ? lastWorkday(latest) : open;
}

/** The day itself or the working day before it. */
export function lastWorkday(day: CalendarDate): CalendarDate {
  let open = day;
  while (!isOpen(open)) open = addDays(open, -1);
  return open;
}

/** A time between 8 and 16 o'clock. */
export function officeHours(day: CalendarDate, random: Random): Moment {
  const [hour, minute, second] = [random.int(7, 14), random.int(0, 59), random.int(0, 59)];
  return momentAt(day, `${two(hour)}:${two(minute)}:${two(second)}`);
}

/** @param time `HH:MM:SS` in UTC */
export const momentAt = (day: CalendarDate, time: string): Moment => ({
  day,
  instant: `${day}T${time}.000Z`,
});

/** The later of the two moments, at least seven minutes after the first. */
export function after(first: string, moment: Moment): Moment {
  if (first < moment.instant) return moment;
  const instant = new Date(Date.parse(first) + 7 * 60_000).toISOString();
  return { day: instant.slice(0, 10), instant };
}

const two = (n: number): string => String(n).padStart(2, '0');
