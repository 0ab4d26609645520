import type { CalendarDate } from '@ersuchen/domain';

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
];
const NUMBERS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** `3. März 2026`, `März 2026` or `2026`, as much as the partial date says. */
export function inWords(date: CalendarDate): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = MONTHS[Number(month) - 1] ?? '';
  return day ? `${Number(day)}. ${name} ${year}` : `${name} ${year}`;
}

/** `03.03.2026`, as authorities write in running text. */
export function inFigures(date: CalendarDate): string {
  return date.split('-').reverse().join('.');
}

/** `A, B und C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} und ${last}`;
}

/** Words up to twelve, figures above. */
export const numberWord = (n: number): string => NUMBERS[n] ?? String(n);

/** `einem Jahr`, `acht Jahren`: after `seit`. */
export const yearsAgo = (n: number): string => (n <= 1 ? 'einem Jahr' : `${numberWord(n)} Jahren`);

/** `zu zweit`, `zu dritt`: how many live together. */
export const inGroup = (n: number): string => GROUPS[n] ?? `${numberWord(n)}t`;
const GROUPS = ['', '', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt'];
