import type { SignedInContext } from '../../context.ts';
import type { Refused } from '../../graphql/answers.ts';
import { answering, invalid } from '../../refusals.ts';
import { periodOf, type ReportPeriod } from '../report-period.ts';
import type { AuthorityFigures } from './authority-figures.view.ts';
import { followCounts } from './follow-counts.ts';
import { followRow } from './follow-row.ts';
import { wholeTable } from './follow-table.ts';

const OWN = { de: 'Eigene Fälle', en: 'Own cases' } as const;

/**
 * What an authority is asked for about its own cases: applications it was told of, its statements, removals before the
 * end, and the requests with what became of them. Its own figures only, so nothing is hidden.
 */
export function authorityFigures(
  ctx: SignedInContext,
  fromMonth: string,
  toMonth: string,
): Promise<AuthorityFigures | Refused> {
  return answering(async () => {
    const { database, language, actor } = ctx;
    const period = periodOf(fromMonth, toMonth, language);
    if (!('months' in period))
      throw invalid(period.map((each) => ({ ...each, path: each.path.replace('input.', '') })));
    const [received, statements, counts] = await Promise.all([
      receivedIn(ctx, period),
      statementsIn(ctx, period),
      followCounts(database, period, actor.authorityId ?? ''),
    ]);
    return {
      ...{ fromMonth, toMonth, ...received, ...statements },
      requests: followRow(wholeTable(counts).total, OWN[language], language),
    };
  });
}

async function receivedIn({ database, actor }: SignedInContext, { firstDay, lastDay }: ReportPeriod) {
  const [row] = await database.rows<{ cases: number; persons: number | null; removed: number | null }>(
    `select count(*) as cases, sum(c.person_count) as persons,
       sum((select count(*) from person p where p.case_id = c.id and p.settlement_reason = 'REMOVED')) as removed
     from hardship_case c where c.authority_id = ? and c.registered_at is not null and c.received_on between ? and ?`,
    [actor.authorityId, firstDay, lastDay],
  );
  return {
    receivedCases: Number(row?.cases ?? 0),
    receivedPersons: Number(row?.persons ?? 0),
    removedPersons: Number(row?.removed ?? 0),
  };
}

/** Statements asked for in the period, also in cases for which another authority is competent now. */
async function statementsIn(
  { database, actor, clock }: SignedInContext,
  { firstDay, lastDay }: ReportPeriod,
) {
  const [row] = await database.rows<Record<'asked' | 'given' | 'late' | 'overdue', number | null>>(
    `select count(*) as asked, sum(case when s.state = 'SUBMITTED' then 1 else 0 end) as given,
       sum(case when s.state = 'SUBMITTED' and substr(s.submitted_at, 1, 10) > s.due_on then 1 else 0 end) as late,
       sum(case when s.state in ('REQUESTED', 'DRAFTED') and s.due_on < ? then 1 else 0 end) as overdue
     from statement s where s.authority_id = ? and s.requested_at >= ? and s.requested_at < ?`,
    [clock.today(), actor.authorityId, firstDay, `${lastDay}T24`],
  );
  return {
    statementsAsked: Number(row?.asked ?? 0),
    statementsGiven: Number(row?.given ?? 0),
    statementsLate: Number(row?.late ?? 0),
    statementsOverdue: Number(row?.overdue ?? 0),
  };
}
