import type { CaseAndPersonCount } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { Refused } from '../graphql/answers.ts';
import { answering, invalid } from '../refusals.ts';
import { OUTCOME_OF_CASE } from './report-counts.ts';
import { periodOf } from './report-period.ts';
import { ENDINGS, type Ending, type StockFlow } from './stock-flow.view.ts';

/**
 * The day on which the commission's procedure ended: that of the decision, else of the end without one. What follows a
 * decision, a settlement or an archiving or a deletion too, changes neither day nor ending.
 */
const ENDED_ON = `coalesce(c.decided_on, case when c.state in ('NOT_ACCEPTED', 'WITHDRAWN', 'SETTLED') then c.state_since end,
  (select substr(max(e.happened_at), 1, 10) from case_event e where c.state in ('ARCHIVED', 'DELETED') and e.case_id = c.id
    and e.to_state in ('NOT_ACCEPTED', 'WITHDRAWN', 'SETTLED') and e.from_state <> e.to_state))`;
const ENDING = `case when c.decided_on is not null then ${OUTCOME_OF_CASE} when c.state not in ('ARCHIVED', 'DELETED') then c.state
  else (select max(e.to_state) from case_event e where e.case_id = c.id and e.to_state in ('NOT_ACCEPTED', 'WITHDRAWN', 'SETTLED')
    and e.from_state <> e.to_state and e.seq = (select max(l.seq) from case_event l where l.case_id = c.id
      and l.to_state in ('NOT_ACCEPTED', 'WITHDRAWN', 'SETTLED') and l.from_state <> l.to_state)) end`;

interface Group extends CaseAndPersonCount {
  readonly carried: 0 | 1;
  /** Null for what is still pending at the end of the period. */
  readonly ending: Ending | null;
}

const definition = {
  de: 'Verfahren mit allen darin genannten Personen: am Anfang offen, eingegangen, beendet und am Ende offen. Ein Verfahren endet mit der Entscheidung der Kommission, mit der Nichtannahme, der Rücknahme oder der Erledigung. Ein Verfahren mit verschiedenen Ergebnissen zählt als Ersuchen, sonst als Empfehlung, wenn eine Person eines hat.',
  en: 'Procedures with all persons named in them: pending at the start, received, ended, and pending at the end. A procedure ends with the decision of the commission, with non-acceptance, withdrawal or settlement. A procedure with different outcomes counts as a request, else as a recommendation, if one person has one.',
} as const;

/** What came, what ended and what is left in whole months (report R2), in one statement. */
export function stockFlow(
  { database, language }: SignedInContext,
  fromMonth: string,
  toMonth: string,
): Promise<StockFlow | Refused> {
  return answering(async () => {
    const period = periodOf(fromMonth, toMonth, language);
    if (!('months' in period))
      throw invalid(period.map((error) => ({ ...error, path: error.path.slice(6) })));
    const { firstDay, lastDay } = period;
    const groups = await database.rows<Group>(
      `select x.carried, x.ending, count(*) as cases, sum(x.person_count) as persons from (
         select y.person_count, y.carried, case when y.ended_on <= ? then y.ending end as ending from (
           select c.person_count, case when c.received_on < ? then 1 else 0 end as carried, ${ENDED_ON} as ended_on,
             ${ENDING} as ending
           from hardship_case c where c.received_on <= ? and c.state <> 'DRAFT') y
         where y.carried = 0 or y.ended_on is null or y.ended_on >= ?) x
       group by x.carried, x.ending`,
      [lastDay, firstDay, lastDay, firstDay],
    );
    const count = (has: (group: Group) => boolean) => sumOf(groups.filter(has));
    return {
      ...{ fromMonth, toMonth, definition: definition[language] },
      carriedOver: count(({ carried }) => carried === 1),
      received: count(({ carried }) => carried === 0),
      finished: ENDINGS.map((ending) => ({
        ending,
        fromCarriedOver: count((group) => group.ending === ending && group.carried === 1),
        fromReceived: count((group) => group.ending === ending && group.carried === 0),
        total: count((group) => group.ending === ending),
      })),
      pending: count(({ ending }) => ending === null),
    };
  });
}

const sumOf = (groups: readonly CaseAndPersonCount[]): CaseAndPersonCount => ({
  cases: groups.reduce((sum, { cases }) => sum + Number(cases), 0),
  persons: groups.reduce((sum, { persons }) => sum + Number(persons), 0),
});
