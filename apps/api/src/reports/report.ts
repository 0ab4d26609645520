import { mayDo, measureDefinitions, NRW_SERVICE_KEY, SMALL_CELL_THRESHOLD } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { Refused } from '../graphql/answers.ts';
import { answering, invalid } from '../refusals.ts';
import { type Figures, type Group, sumOfYears, withoutSmall } from './hidden-figures.ts';
import { outsideOffice } from './outside-office.ts';
import type { Report, ReportInput } from './report.view.ts';
import { reportCounts } from './report-counts.ts';
import { labelsFor } from './report-labels.ts';
import { periodOf, type ReportPeriod, yearsOf } from './report-period.ts';

/**
 * Applications received or outcomes of deliberation, in cases and persons, by one dimension. Whoever may read aggregates
 * only gets whole years without restrictions, each without its figures below the threshold: two reports of slightly
 * different periods would give small figures away.
 */
export function report(ctx: SignedInContext, input: ReportInput): Promise<Report | Refused> {
  return answering(async () => {
    const full = mayDo(ctx.actor.fn, 'report.read');
    const period = periodOf(input.fromMonth, input.toMonth, ctx.language);
    if (!('months' in period)) throw invalid(period);
    const refused = full ? [] : outsideOffice(input, ctx.language);
    if (refused.length > 0) throw invalid(refused);
    const labelOf = await labelsFor(ctx.database, input.measure, input.by, ctx.language);
    const groupsIn = (part: ReportPeriod) => groupsOf(ctx, input, part, labelOf);
    const figures = full
      ? complete(await groupsIn(period))
      : sumOfYears((await Promise.all(yearsOf(period).map(groupsIn))).map(withoutSmall));
    return {
      measure: input.measure,
      by: input.by,
      fromMonth: input.fromMonth,
      toMonth: input.toMonth,
      definition: measureDefinitions[input.measure].definition[ctx.language],
      serviceKey: NRW_SERVICE_KEY,
      ...figures,
      threshold: full ? null : SMALL_CELL_THRESHOLD,
    };
  });
}

/** The groups of a period, the largest first; every month in its order. */
async function groupsOf(
  { database }: SignedInContext,
  input: ReportInput,
  period: ReportPeriod,
  labelOf: (key: string) => string,
): Promise<readonly Group[]> {
  const counts = await reportCounts(database, input.measure, input.by, period, {
    authorityId: input.authorityId ?? null,
    nationality: input.nationality ?? null,
  });
  const groups = (input.by === 'MONTH' ? period.months : [...counts.keys()]).map((key) => ({
    key,
    label: labelOf(key),
    count: counts.get(key) ?? { cases: 0, persons: 0 },
  }));
  if (input.by !== 'MONTH')
    groups.sort((a, b) => b.count.cases - a.count.cases || a.label.localeCompare(b.label, 'de'));
  return groups;
}

const complete = (groups: readonly Group[]): Figures => ({
  rows: groups.map(({ key, label, count }) => ({ key, label, ...count, suppressed: false })),
  totalCases: groups.reduce((sum, { count }) => sum + count.cases, 0),
  totalPersons: groups.reduce((sum, { count }) => sum + count.persons, 0),
});
