import type { FieldError } from '../graphql/answers.ts';
import type { Language } from '../language.ts';

/** Whole months, first and last day included. */
export interface ReportPeriod {
  readonly firstDay: string;
  readonly lastDay: string;
  /** Every month of the period as YYYY-MM. */
  readonly months: readonly string[];
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const LONGEST = 120;

const sentences = {
  MONTH_UNREADABLE: {
    de: 'Bitte geben Sie einen Monat so an: 2026-03.',
    en: 'Please give a month like this: 2026-03.',
  },
  PERIOD_BACKWARDS: {
    de: 'Der letzte Monat liegt vor dem ersten.',
    en: 'The last month is before the first one.',
  },
  PERIOD_TOO_LONG: {
    de: `Ein Bericht umfasst höchstens ${LONGEST} Monate.`,
    en: `A report covers at most ${LONGEST} months.`,
  },
  WHOLE_YEARS_ONLY: {
    de: 'Außerhalb der Geschäftsstelle gibt es Zahlen nur für ganze Jahre, von Januar bis Dezember.',
    en: 'Outside the office there are figures for whole years only, January to December.',
  },
  NOT_OUTSIDE_OFFICE: {
    de: 'Diese Einschränkung gibt es nur in der Geschäftsstelle.',
    en: 'Only the office can restrict a report like this.',
  },
} as const;

export const reportError = (path: string, code: keyof typeof sentences, language: Language): FieldError => ({
  path,
  code,
  message: sentences[code][language],
});

/** The period from the first to the last month, or what is wrong with it. */
export function periodOf(
  fromMonth: string,
  toMonth: string,
  language: Language,
): ReportPeriod | FieldError[] {
  const [from, to] = [MONTH.exec(fromMonth), MONTH.exec(toMonth)];
  const unreadable = [
    ...(from ? [] : [reportError('input.fromMonth', 'MONTH_UNREADABLE', language)]),
    ...(to ? [] : [reportError('input.toMonth', 'MONTH_UNREADABLE', language)]),
  ];
  if (!from || !to) return unreadable;
  const first = Number(from[1]) * 12 + Number(from[2]) - 1;
  const last = Number(to[1]) * 12 + Number(to[2]) - 1;
  if (last < first) return [reportError('input.toMonth', 'PERIOD_BACKWARDS', language)];
  if (last - first >= LONGEST) return [reportError('input.toMonth', 'PERIOD_TOO_LONG', language)];
  const months = Array.from({ length: last - first + 1 }, (_, index) => monthText(first + index));
  return { firstDay: `${fromMonth}-01`, lastDay: `${toMonth}-31`, months };
}

/** A period of whole years as its years. */
export const yearsOf = ({ months }: ReportPeriod): readonly ReportPeriod[] =>
  [...Map.groupBy(months, (month) => month.slice(0, 4))].map(([year, own]) => ({
    firstDay: `${year}-01-01`,
    lastDay: `${year}-12-31`,
    months: own,
  }));

const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
