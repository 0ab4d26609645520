import { addDays, type CalendarDate, type DateReading, parseCalendarDate } from './calendar-date.ts';

/** A date of which day, or day and month, may be unknown: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A day needs a month. */
export type PartialDate = string;

const YEAR = /^(\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const GERMAN_MONTH = /^(\d{1,2})\.\s*(\d{4})$/;

/** Reads `1990`, `1990-04`, `1990-04-03` and the German `04.1990`, `3.4.1990`. */
export function parsePartialDate(text: string): DateReading {
  const trimmed = text.trim();
  if (YEAR.test(trimmed)) return cut(parseCalendarDate(`${trimmed}-01-01`), 4);
  const isoMonth = ISO_MONTH.exec(trimmed);
  if (isoMonth) return cut(parseCalendarDate(`${trimmed}-01`), 7);
  const germanMonth = GERMAN_MONTH.exec(trimmed);
  if (germanMonth) return cut(parseCalendarDate(`01.${trimmed}`), 7);
  return parseCalendarDate(trimmed);
}

export function isPartialDate(text: string): text is PartialDate {
  const reading = parsePartialDate(text);
  return 'value' in reading && reading.value === text;
}

/** The first day that the partial date can mean. */
export function earliestDay(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that the partial date can mean. */
export function latestDay(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? addDays(`${addDays(`${date}-01`, 31).slice(0, 7)}-01`, -1) : date;
}

function cut(reading: DateReading, length: number): DateReading {
  return 'value' in reading ? { value: reading.value.slice(0, length) } : reading;
}
