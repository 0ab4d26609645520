import { addDays, type CalendarDate, type Holidays } from '@ersuchen/domain';
import { nrwHolidays } from '../statements/nrw-holidays.ts';

const known = new Map<string, Holidays>();

/** The holidays of the years around a day: as far as any period of the procedure reaches. */
export function holidaysFrom(day: CalendarDate): Holidays {
  const year = day.slice(0, 4);
  const holidays = known.get(year) ?? nrwHolidays(addDays(day, -730), addDays(day, 730));
  known.set(year, holidays);
  return holidays;
}
