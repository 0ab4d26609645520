import { followDefinition, mayDo, NRW_SERVICE_KEY, SMALL_CELL_THRESHOLD } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import type { Refused } from '../../graphql/answers.ts';
import { answering, invalid } from '../../refusals.ts';
import { outsideOffice } from '../outside-office.ts';
import { labelsFor } from '../report-labels.ts';
import { periodOf, type ReportPeriod, yearsOf } from '../report-period.ts';
import { followCounts } from './follow-counts.ts';
import type { FollowReport, FollowReportInput } from './follow-report.view.ts';
import { followRow } from './follow-row.ts';
import { sumOfTables, wholeTable, withoutSmallFigures } from './follow-table.ts';

const ALL = { de: 'Alle Ausländerbehörden', en: 'All authorities' } as const;

/**
 * What became of the requests sent in a period, by authority, in cases and persons, with both follow rates. Whoever may
 * read aggregates only gets whole years without restrictions, each without its figures below the threshold.
 */
export function followReport(
  ctx: SignedInContext,
  input: FollowReportInput,
): Promise<FollowReport | Refused> {
  return answering(async () => {
    const { database, language } = ctx;
    const full = mayDo(ctx.actor.fn, 'report.read');
    const period = periodOf(input.fromMonth, input.toMonth, language);
    if (!('months' in period)) throw invalid(period);
    const refused = full ? [] : outsideOffice(input, language);
    if (refused.length > 0) throw invalid(refused);
    const tableOf = async (part: ReportPeriod) =>
      wholeTable(await followCounts(database, part, input.authorityId ?? null));
    const table = full
      ? await tableOf(period)
      : sumOfTables((await Promise.all(yearsOf(period).map(tableOf))).map(withoutSmallFigures));
    const labelOf = await labelsFor(database, 'RECEIVED', 'AUTHORITY', language);
    const rows = table.lines.map((line) => followRow(line, labelOf(line.key), language));
    return {
      fromMonth: input.fromMonth,
      toMonth: input.toMonth,
      definition: followDefinition[language],
      serviceKey: NRW_SERVICE_KEY,
      rows: rows.sort((a, b) => a.label.localeCompare(b.label, 'de')),
      total: followRow(table.total, ALL[language], language),
      threshold: full ? null : SMALL_CELL_THRESHOLD,
    };
  });
}
