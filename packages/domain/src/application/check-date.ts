import { type CalendarDate, type DateReading, parseCalendarDate } from '../dates/calendar-date.ts';
import { earliestDay, latestDay, parsePartialDate } from '../dates/partial-date.ts';
import type { FieldErrors } from './field-error.ts';

/** Both days are still allowed. A partial date is refused only if none of its days is allowed. */
export interface DateRule {
  readonly required: boolean;
  readonly notBefore?: CalendarDate;
  readonly notAfter?: CalendarDate;
}

export function checkDate(path: string, value: string, rule: DateRule): FieldErrors {
  return check(path, value, rule, parseCalendarDate);
}

export function checkPartialDate(path: string, value: string, rule: DateRule): FieldErrors {
  return check(path, value, rule, parsePartialDate).map((error) =>
    error.code === 'DATE_UNREADABLE' ? { path, code: 'PARTIAL_DATE_UNREADABLE' } : error,
  );
}

function check(
  path: string,
  value: string,
  { required, notBefore, notAfter }: DateRule,
  parse: (text: string) => DateReading,
): FieldErrors {
  if (value.trim() === '') return required ? [{ path, code: 'REQUIRED' }] : [];
  const reading = parse(value);
  if ('refused' in reading) return [{ path, code: reading.refused }];
  if (notAfter !== undefined && earliestDay(reading.value) > notAfter)
    return [{ path, code: 'DATE_TOO_LATE' }];
  if (notBefore !== undefined && latestDay(reading.value) < notBefore)
    return [{ path, code: 'DATE_TOO_EARLY' }];
  return [];
}
