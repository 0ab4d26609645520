import type { CaseAndPersonCount, Dimension, Measure } from '@ersuchen/domain';
import type { Database } from '../database/database.ts';
import type { SqlValue } from '../database/sql.ts';
import type { ReportPeriod } from './report-period.ts';

/** What a figure is restricted to. */
export interface ReportFilter {
  readonly authorityId: string | null;
  readonly nationality: string | null;
}

/** The day that a measure counts by: on the case, and on the person. */
const DAY: Record<Measure, { readonly case: string; readonly person: string }> = {
  RECEIVED: { case: 'c.received_on', person: 'c.received_on' },
  OUTCOMES: { case: 'c.decided_on', person: 'p.outcome_on' },
};

/**
 * A case with different outcomes counts once: as a request if anybody has one, else as a recommendation if anybody has
 * one. In every other breakdown a case counts by itself or by its first person.
 */
export const OUTCOME_OF_CASE = `(case
  when exists (select 1 from person q where q.case_id = c.id and q.state = 'REQUEST') then 'REQUEST'
  when exists (select 1 from person q where q.case_id = c.id and q.state = 'RECOMMENDATION') then 'RECOMMENDATION'
  else 'NO_REQUEST' end)`;
const FIRST_PERSON = 'join person p on p.case_id = c.id and p.position = 1';

/** How a dimension groups cases (with what they need joined) and persons. */
function grouping(measure: Measure, by: Dimension): { cases: string; join: string; persons: string } {
  switch (by) {
    case 'MONTH':
      return {
        cases: `substr(${DAY[measure].case}, 1, 7)`,
        join: '',
        persons: `substr(${DAY[measure].person}, 1, 7)`,
      };
    case 'STATE':
      return measure === 'RECEIVED'
        ? { cases: 'c.state', join: '', persons: 'c.state' }
        : { cases: OUTCOME_OF_CASE, join: '', persons: 'p.state' };
    case 'AUTHORITY':
      return { cases: `coalesce(c.authority_id, '')`, join: '', persons: `coalesce(c.authority_id, '')` };
    case 'NATIONALITY':
      return { cases: 'p.first_nationality', join: FIRST_PERSON, persons: 'p.first_nationality' };
  }
}

/**
 * Cases and persons per group, of everything that has been received: at most two statements. Only counts are made here,
 * and who may not see small ones gets them suppressed.
 */
export async function reportCounts(
  database: Database,
  measure: Measure,
  by: Dimension,
  period: ReportPeriod,
  filter: ReportFilter,
): Promise<ReadonlyMap<string, CaseAndPersonCount>> {
  const groups = grouping(measure, by);
  const restricted = restriction(filter);
  const params = [period.firstDay, period.lastDay, ...restricted.params];
  const joined = groups.join !== '' || filter.nationality !== null;
  const cases = await database.rows<CaseAndPersonCount & { label: string }>(
    `select ${groups.cases} as label, count(*) as cases, sum(c.person_count) as persons
     from hardship_case c ${joined ? FIRST_PERSON : ''}
     where ${DAY[measure].case} between ? and ? and c.state <> 'DRAFT'${restricted.text} group by label`,
    params,
  );
  if (measure === 'RECEIVED' && !joined) return new Map(cases.map(({ label, ...count }) => [label, count]));
  const decided = measure === 'OUTCOMES' ? ` and p.state in ('REQUEST', 'NO_REQUEST', 'RECOMMENDATION')` : '';
  const persons = await database.rows<{ label: string; persons: number }>(
    `select ${groups.persons} as label, count(*) as persons from hardship_case c join person p on p.case_id = c.id
     where ${DAY[measure].person} between ? and ? and c.state <> 'DRAFT'${decided}${restricted.text} group by label`,
    params,
  );
  const casesOf = new Map(cases.map((row) => [row.label, row.cases]));
  const personsOf = new Map(persons.map((row) => [row.label, row.persons]));
  return new Map(
    [...new Set([...casesOf.keys(), ...personsOf.keys()])].map((label) => [
      label,
      { cases: casesOf.get(label) ?? 0, persons: personsOf.get(label) ?? 0 },
    ]),
  );
}

function restriction(filter: ReportFilter): { text: string; params: readonly SqlValue[] } {
  const parts: [string, string | null][] = [
    [' and c.authority_id = ?', filter.authorityId],
    [' and p.first_nationality = ?', filter.nationality],
  ];
  const used = parts.filter(([, value]) => value !== null);
  return { text: used.map(([text]) => text).join(''), params: used.map(([, value]) => value) };
}
