import type { Say, Strings } from '../../../i18n/strings.ts';
import type { ReportPlace } from './report-place.ts';
import type { strings } from './strings.ts';

type Table = typeof strings extends Strings<infer Texts> ? Texts : never;

export interface Figures {
  readonly measure: ReportPlace['measure'];
  readonly by: ReportPlace['by'];
  readonly rows: readonly { readonly label: string; readonly cases: number | null }[];
  readonly totalCases: number | null;
  readonly totalPersons: number | null;
}

/** One sentence that says what the figures show. @param monthSaid a month `2026-03` in words */
export function reportSentence(
  say: Say<Table>,
  place: Pick<ReportPlace, 'from' | 'to'>,
  figures: Figures,
  monthSaid: (month: string) => string,
): string {
  const period = periodSaid(say, place, monthSaid);
  const { measure, totalCases, totalPersons } = figures;
  if (totalCases === null || totalPersons === null) return say('hiddenTotal', { period });
  const persons = say('personsCounted', { count: totalPersons });
  const values = { period, count: totalCases, persons };
  const total = measure === 'RECEIVED' ? say('receivedTotal', values) : say('outcomesTotal', values);
  const largest = largestOf(figures.rows);
  if (!largest) return say('plain', { total });
  const most = { total, group: largest.label, figure: largest.cases };
  return figures.by === 'MONTH' ? say('mostInMonth', most) : say('most', most);
}

function periodSaid(
  say: Say<Table>,
  { from, to }: Pick<ReportPlace, 'from' | 'to'>,
  monthSaid: (month: string) => string,
): string {
  if (from.length === 4) return from === to ? say('inYear', { year: from }) : say('inYears', { from, to });
  if (from === to) return say('inMonth', { month: monthSaid(from) });
  return say('inMonths', { from: monthSaid(from), to: monthSaid(to) });
}

/** The one group that is larger than all others; null where two are equal, or where a hidden one may be larger. */
function largestOf(rows: Figures['rows']): { readonly label: string; readonly cases: number } | null {
  const known = rows.flatMap(({ label, cases }) => (cases === null ? [] : [{ label, cases }]));
  if (known.length < 2 || known.length < rows.length) return null;
  const [first, second] = known.toSorted((one, other) => other.cases - one.cases);
  return first && second && first.cases > second.cases ? first : null;
}
