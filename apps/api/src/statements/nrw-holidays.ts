import type { CalendarDate, Holidays } from '@ersuchen/domain';
import { getHolidays } from 'feiertagejs';

/** The public holidays of North Rhine-Westphalia in the years of the two days and all years between them. */
export function nrwHolidays(from: CalendarDate, to: CalendarDate): Holidays {
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  return new Set(years.flatMap((year) => getHolidays(year, 'NW').map((holiday) => holiday.dateString)));
}
