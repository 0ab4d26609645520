import { addDays, type CalendarDate, weekdayOf } from '../dates/calendar-date.ts';

/** The public holidays of the Land, as far as the dates asked about reach. */
export type Holidays = ReadonlySet<CalendarDate>;

const SATURDAY = 6;

/** Monday to Friday, no public holiday. */
export function isWorkingDay(date: CalendarDate, holidays: Holidays): boolean {
  return weekdayOf(date) < SATURDAY && !holidays.has(date);
}

/** @param days whole working days; negative goes back, 0 changes nothing */
export function addWorkingDays(date: CalendarDate, days: number, holidays: Holidays): CalendarDate {
  const step = Math.sign(days);
  let reached = date;
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

/** How many working days lead from the first date to the second: what {@link addWorkingDays} needs to get there. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, holidays: Holidays): number {
  if (to < from) return -workingDaysBetween(addDays(to, -1), addDays(from, -1), holidays);
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) count += 1;
  }
  return count;
}

/** The date itself or the first working day after it. */
export function sameOrNextWorkingDay(date: CalendarDate, holidays: Holidays): CalendarDate {
  return isWorkingDay(date, holidays) ? date : addWorkingDays(date, 1, holidays);
}

/** The date itself or the last working day before it. */
export function sameOrPreviousWorkingDay(date: CalendarDate, holidays: Holidays): CalendarDate {
  return isWorkingDay(date, holidays) ? date : addWorkingDays(date, -1, holidays);
}
