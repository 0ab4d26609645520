import { type CalendarDate, daysBetween, type PartialDate } from '@ersuchen/domain';
import type { Language } from './language.ts';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Language, string>;

/** The office works by German time, wherever the reader sits. */
const ZONE = 'Europe/Berlin';

const noon = (date: CalendarDate): Date => new Date(`${date}T12:00:00Z`);

/** `3. März 2026`; a partial date as far as it is known: `März 2026`, `2026`. */
export function formatDate(date: PartialDate, language: Language): string {
  if (date.length === 4) return date;
  const monthOnly = date.length === 7;
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    ...(monthOnly ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
  }).format(noon(monthOnly ? `${date}-01` : date));
}

/** For tables: `03.03.2026`, `03.2026`, `2026` in both languages, so that columns keep their width. */
export function formatShortDate(date: PartialDate): string {
  return date.split('-').reverse().join('.');
}

/** `Mittwoch, 9. Dezember 2026` */
export function formatWeekday(date: CalendarDate, language: Language): string {
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', weekday: 'long' }).format(
    noon(date),
  );
  return `${weekday}, ${formatDate(date, language)}`;
}

/** The day of a moment in Germany, as a calendar date. */
export function dayOf(instant: string | Date): CalendarDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

/** `14:03` German time */
export function formatTime(instant: string | Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** `03.03.2026, 14:03` German time */
export function formatInstant(instant: string, language: Language): string {
  return `${formatShortDate(dayOf(instant))}, ${formatTime(instant, language)}`;
}

const counted = (count: number, [one, other]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : other}`;

/** `seit 41 Tagen`, `seit gestern`, `seit heute` */
export function formatSince(date: CalendarDate, today: CalendarDate, language: Language): string {
  const days = Math.max(0, daysBetween(date, today));
  if (language === 'en') {
    return ['since today', 'since yesterday'][days] ?? `for ${counted(days, ['day', 'days'])}`;
  }
  return ['seit heute', 'seit gestern'][days] ?? `seit ${counted(days, ['Tag', 'Tagen'])}`;
}

/** The distance of a due day: `in 5 Tagen`, `morgen`, `heute`, `gestern`, `seit 3 Tagen überfällig`. */
export function formatDue(due: CalendarDate, today: CalendarDate, language: Language): string {
  const days = daysBetween(today, due);
  const late = counted(-days, language === 'de' ? ['Tag', 'Tagen'] : ['day', 'days']);
  if (days < 0) return language === 'de' ? `seit ${late} überfällig` : `overdue for ${late}`;
  if (language === 'en') return ['today', 'tomorrow'][days] ?? `in ${counted(days, ['day', 'days'])}`;
  return ['heute', 'morgen'][days] ?? `in ${counted(days, ['Tag', 'Tagen'])}`;
}

/** `4 Std. 30 Min.`, `45 Min.`; whole minutes */
export function formatMinutes(minutes: number, language: Language): string {
  const [hour, minute] = language === 'de' ? ['Std.', 'Min.'] : ['h', 'min'];
  const parts = [
    [Math.floor(minutes / 60), hour],
    [minutes % 60, minute],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return said.length > 0 ? said.join(' ') : `0 ${minute}`;
}
