import { checkDate } from '../application/check-date.ts';
import type { FieldErrors } from '../application/field-error.ts';
import { type CalendarDate, parseCalendarDate } from '../dates/calendar-date.ts';

/** From the first to the last day of an absence, as they were typed. */
export interface AbsenceDays {
  readonly fromOn: string;
  readonly toOn: string;
}

/** Longer than any absence for which somebody stands in: after that the files are handed over. */
const LONGEST_DAYS = 366;

/** The last day is not before the first, not before today, and both are days. */
export function checkAbsence({ fromOn, toOn }: AbsenceDays, today: CalendarDate): FieldErrors {
  const from = parseCalendarDate(fromOn);
  const begins = 'value' in from ? from.value : today;
  const errors = [
    ...checkDate('fromOn', fromOn, { required: true }),
    ...checkDate('toOn', toOn, { required: true, notBefore: begins > today ? begins : today }),
  ];
  if (errors.length > 0) return errors;
  const to = parseCalendarDate(toOn);
  const ends = 'value' in to ? to.value : begins;
  const days = (Date.parse(ends) - Date.parse(begins)) / 86_400_000;
  return days > LONGEST_DAYS ? [{ path: 'toOn', code: 'DATE_TOO_LATE' }] : [];
}
