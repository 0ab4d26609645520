import {
  type CaseAndPersonCount,
  mayDo,
  measureDefinitions,
  NRW_SERVICE_KEY,
  SMALL_CELL_THRESHOLD,
  suppressTogether,
} from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { FieldError, Refused } from '../graphql/answers.ts';
import { answering, invalid } from '../refusals.ts';
import type { Report, ReportInput, ReportRow } from './report.view.ts';
import { reportCounts } from './report-counts.ts';
import { labelsFor } from './report-labels.ts';
import { periodOf, reportError } from './report-period.ts';

/**
 * Applications received or outcomes of deliberation, in cases and persons, by one dimension. Whoever may read aggregates
 * only gets whole years without restrictions, and no figure below the threshold: two reports of slightly different
 * periods would give small figures away.
 */
export function report(ctx: SignedInContext, input: ReportInput): Promise<Report | Refused> {
  return answering(async () => {
    const full = mayDo(ctx.actor.fn, 'report.read');
    const period = periodOf(input.fromMonth, input.toMonth, ctx.language);
    if (!('months' in period)) throw invalid(period);
    const refused = full ? [] : outsideOffice(input, ctx);
    if (refused.length > 0) throw invalid(refused);
    const counts = await reportCounts(ctx.database, input.measure, input.by, period, {
      authorityId: input.authorityId ?? null,
      nationality: input.nationality ?? null,
    });
    const labelOf = await labelsFor(ctx.database, input.measure, input.by, ctx.language);
    const groups = (input.by === 'MONTH' ? period.months : [...counts.keys()]).map((key) => ({
      key,
      label: labelOf(key),
      count: counts.get(key) ?? { cases: 0, persons: 0 },
    }));
    if (input.by !== 'MONTH')
      groups.sort((a, b) => b.count.cases - a.count.cases || a.label.localeCompare(b.label, 'de'));
    return {
      measure: input.measure,
      by: input.by,
      fromMonth: input.fromMonth,
      toMonth: input.toMonth,
      definition: measureDefinitions[input.measure].definition[ctx.language],
      serviceKey: NRW_SERVICE_KEY,
      ...(full ? complete(groups) : suppressed(groups)),
      threshold: full ? null : SMALL_CELL_THRESHOLD,
    };
  });
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly count: CaseAndPersonCount;
}

type Figures = Pick<Report, 'rows' | 'totalCases' | 'totalPersons'>;

const complete = (groups: readonly Group[]): Figures => ({
  rows: groups.map(({ key, label, count }) => ({ key, label, ...count, suppressed: false })),
  totalCases: groups.reduce((sum, { count }) => sum + count.cases, 0),
  totalPersons: groups.reduce((sum, { count }) => sum + count.persons, 0),
});

/** Groups are put in an order that does not depend on the hidden figures. */
function suppressed(groups: readonly Group[]): Figures {
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

function outsideOffice(input: ReportInput, { language }: SignedInContext): FieldError[] {
  return [
    ...(input.fromMonth.endsWith('-01')
      ? []
      : [reportError('input.fromMonth', 'WHOLE_YEARS_ONLY', language)]),
    ...(input.toMonth.endsWith('-12') ? [] : [reportError('input.toMonth', 'WHOLE_YEARS_ONLY', language)]),
    ...(input.authorityId ? [reportError('input.authorityId', 'NOT_OUTSIDE_OFFICE', language)] : []),
    ...(input.nationality ? [reportError('input.nationality', 'NOT_OUTSIDE_OFFICE', language)] : []),
  ];
}
