import { addDays, type CalendarDate, checkDate, isWorkingDay, parseCalendarDate } from '@ersuchen/domain';
import type { FieldError } from '../graphql/answers.ts';
import type { Language } from '../language.ts';
import { explained } from '../refusals.ts';
import { nrwHolidays } from './nrw-holidays.ts';

/** Days from today that a due day may lie ahead. */
const LONGEST_PERIOD = 365;

const dayOff: Record<Language, string> = {
  de: 'Dieser Tag ist kein Arbeitstag. Bitte wählen Sie einen Tag von Montag bis Freitag, der kein Feiertag in Nordrhein-Westfalen ist.',
  en: 'This is not a working day. Please choose a day from Monday to Friday that is no public holiday in North Rhine-Westphalia.',
};

/** What stands against this due day: it is today or later, at most a year ahead, and a working day in the Land. */
export function checkDueDay(
  path: string,
  value: string,
  { today, language }: { readonly today: CalendarDate; readonly language: Language },
): FieldError[] {
  const latest = addDays(today, LONGEST_PERIOD);
  const errors = checkDate(path, value, { required: true, notBefore: today, notAfter: latest });
  if (errors.length > 0) return explained(errors, language);
  const reading = parseCalendarDate(value);
  if ('value' in reading && isWorkingDay(reading.value, nrwHolidays(today, latest))) return [];
  return [{ path, code: 'DAY_OFF', message: dayOff[language] }];
}
