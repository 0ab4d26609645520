import { addDays, type CalendarDate, sameOrNextWorkingDay } from '@ersuchen/domain';

/** Weekends are passed over; on a public holiday the server asks for another day. */
const NO_HOLIDAYS: ReadonlySet<string> = new Set();

/** The day that is suggested to the office for what the party has to send. */
export const dueDay = (today: CalendarDate, days = 28): CalendarDate =>
  sameOrNextWorkingDay(addDays(today, days), NO_HOLIDAYS);
