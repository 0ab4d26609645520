import { type AuthorityPart, PART_OF_CASE } from '@ersuchen/domain';
import type { Database } from '../../database/database.ts';
import type { ReportPeriod } from '../report-period.ts';

/** Requests of one authority that stand at one part. */
export interface FollowCount {
  readonly authorityId: string;
  readonly part: AuthorityPart;
  readonly cases: number;
  readonly persons: number;
}

/** The place of a person's part in `PART_OF_CASE`; of several, a case counts as the first. */
const RANK = `(case ${PART_OF_CASE.map((part, rank) =>
  part === 'AWAITED'
    ? `when p.final_decision is null and p.intent is null then ${rank}`
    : part.startsWith('INTENDS')
      ? `when p.final_decision is null and p.intent = '${part}' then ${rank}`
      : `when p.final_decision = '${part}' then ${rank}`,
).join(' ')} end)`;

const REQUESTS = `from hardship_case c join person p on p.case_id = c.id
  where c.authority_informed_at >= ? and c.authority_informed_at < ? and p.state = 'REQUEST'`;

interface Row {
  readonly authority_id: string | null;
  readonly place: number;
  readonly number: number;
}

/** The requests sent in a period by authority and by where they stand, in cases and persons: two statements. */
export async function followCounts(
  database: Database,
  { firstDay, lastDay }: ReportPeriod,
  authorityId: string | null,
): Promise<readonly FollowCount[]> {
  const of = authorityId === null ? '' : ' and c.authority_id = ?';
  const params = [firstDay, `${lastDay}T24`, ...(authorityId === null ? [] : [authorityId])];
  const cases = await database.rows<Row>(
    `select d.authority_id, d.place, count(*) as number from (
       select c.id, c.authority_id, min(${RANK}) as place ${REQUESTS}${of} group by c.id, c.authority_id) d
     group by d.authority_id, d.place`,
    params,
  );
  const persons = await database.rows<Row>(
    `select c.authority_id, ${RANK} as place, count(*) as number ${REQUESTS}${of} group by c.authority_id, place`,
    params,
  );
  const counts = new Map<string, { cases: number; persons: number }>();
  const add = (unit: 'cases' | 'persons') => (row: Row) => {
    const key = `${row.authority_id ?? ''} ${row.place}`;
    const count = counts.get(key) ?? { cases: 0, persons: 0 };
    counts.set(key, { ...count, [unit]: Number(row.number) });
  };
  cases.forEach(add('cases'));
  persons.forEach(add('persons'));
  return [...counts].map(([key, count]) => {
    const [id = '', place = '0'] = key.split(' ');
    return { authorityId: id, part: PART_OF_CASE[Number(place)] ?? 'AWAITED', ...count };
  });
}
