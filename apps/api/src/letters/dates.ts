const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** `2026-03-02` -> `2. März 2026`; a partial date keeps what is known: `März 2026`, `2026`. */
export function writtenDay(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  return [day === undefined ? '' : `${Number(day)}.`, name, year].filter(Boolean).join(' ');
}

/** `2026-03-02` -> `02.03.2026`; a partial date keeps what is known. */
export const shortDay = (date: string): string => date.split('-').reverse().join('.');

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day of a moment in the commission's time zone. */
export const dayOfInstant = (instant: string): string => berlin.format(Date.parse(instant));
