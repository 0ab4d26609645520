/** A day of the calendar as `YYYY-MM-DD`, without a time and without a time zone. Sorts and compares as text. */
export type CalendarDate = string;

/** DATE_UNREADABLE: not written as a date. DATE_IMPOSSIBLE: written as a date that no calendar has. */
export type DateRefusal = 'DATE_UNREADABLE' | 'DATE_IMPOSSIBLE';
export type DateReading = { readonly value: CalendarDate } | { readonly refused: DateRefusal };

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const GERMAN = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;

/** Reads `2026-11-22` and the German `22.11.2026` or `3. 4. 1990`; a year needs four digits. */
export function parseCalendarDate(text: string): DateReading {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const german = GERMAN.exec(trimmed);
  if (german) return dateOf(german[3], german[2], german[1]);
  return { refused: 'DATE_UNREADABLE' };
}

export function isCalendarDate(text: string): text is CalendarDate {
  return ISO.test(text) && 'value' in parseCalendarDate(text);
}

/** @param days whole days; negative goes back */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date((dayNumber(date) + days) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from the first to the second date; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The month as `YYYY-MM`. */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

export function isBefore(date: CalendarDate, other: CalendarDate): boolean {
  return date < other;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  const daysSinceMonday = (dayNumber(date) + 3) % 7;
  return ((daysSinceMonday + 7) % 7) + 1;
}

function dateOf(year = '', month = '', day = ''): DateReading {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const exists = Number(year) >= 1000 && new Date(time).toISOString().startsWith(value);
  return exists ? { value } : { refused: 'DATE_IMPOSSIBLE' };
}

/** Days since 1970-01-01. */
function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}
