import { type CaseAndPersonCount, suppressTogether } from '@ersuchen/domain';
import type { Report, ReportRow } from './report.view.ts';

export interface Group {
  readonly key: string;
  readonly label: string;
  readonly count: CaseAndPersonCount;
}

export type Figures = Pick<Report, 'rows' | 'totalCases' | 'totalPersons'>;

/** One year's figures without the small ones. Groups are put in an order that does not depend on the hidden figures. */
export function withoutSmall(groups: readonly Group[]): Figures {
  const ordered = [...groups].sort((a, b) => (a.key < b.key ? -1 : 1));
  const [cases, persons] = suppressTogether([
    ordered.map(({ count }) => [count.cases]),
    ordered.map(({ count }) => [count.persons]),
  ]);
  const rows = ordered.map(({ key, label }, index): ReportRow => {
    const figures = { cases: cases?.cells[index]?.[0] ?? null, persons: persons?.cells[index]?.[0] ?? null };
    return { key, label, ...figures, suppressed: figures.cases === null };
  });
  return { rows, totalCases: cases?.total ?? null, totalPersons: persons?.total ?? null };
}

/**
 * Several years from what each of them shows: what one year hides, no sum gives away by the difference to another
 * report. A group that a year does not have counts nothing there.
 */
export function sumOfYears(years: readonly Figures[]): Figures {
  const rows = new Map<string, ReportRow>();
  for (const row of years.flatMap((year) => year.rows)) {
    const before = rows.get(row.key);
    rows.set(row.key, before ? added(before, row) : row);
  }
  return {
    rows: [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    totalCases: years.map((year) => year.totalCases).reduce(plus, 0),
    totalPersons: years.map((year) => year.totalPersons).reduce(plus, 0),
  };
}

const added = (one: ReportRow, other: ReportRow): ReportRow => ({
  ...one,
  cases: plus(one.cases, other.cases),
  persons: plus(one.persons, other.persons),
  suppressed: one.suppressed || other.suppressed,
});

const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;
