import { type CaseFacts, type CaseState, isReady, POOL_STATES } from '@ersuchen/domain';
import { type Asking, factsOf, type Reader } from '../cases/case-facts.ts';
import { caseOrders } from '../cases/case-sort.ts';
import { casesMatching } from '../cases/office-case-filter.ts';
import type { SignedInContext } from '../context.ts';
import { allOf } from '../database/prefix.ts';
import type { Sql } from '../database/sql.ts';
import { enumOf } from '../graphql/enum-of.ts';
import type { Order } from '../read/connection.ts';

/** Sorts like the urgency of the domain: the soonest removal date, then detention, then the oldest receipt. */
const urgency = `concat(coalesce(c.removal_on, '9999-12-31'), 1 - c.in_detention, coalesce(c.received_on, c.state_since))`;

export const poolOrders = {
  URGENCY: { by: urgency, key: 'c.id', direction: 'asc' },
  RECEIVED_OLDEST: caseOrders.RECEIVED_OLDEST,
  WAITING_LONGEST: caseOrders.WAITING_LONGEST,
  NAME: caseOrders.NAME,
} as const satisfies Record<string, Order>;

export type PoolSort = keyof typeof poolOrders;
export const POOL_SORT = enumOf('PoolSort', Object.keys(poolOrders) as PoolSort[]);

/** Cases from which an agenda is built, those on this meeting's agenda left out, as a condition on `hardship_case c`. */
export function casesInPool(ctx: SignedInContext, meetingId: string, search: string | null): Sql {
  return allOf([
    casesMatching(ctx, { states: [...POOL_STATES], search }),
    {
      text: 'not exists (select 1 from agenda_item h where h.case_id = c.id and h.meeting_id = ?)',
      params: [meetingId],
    },
  ]);
}

/** More cases than this are not looked through for ready ones. */
const LOOKED_THROUGH = 1000;

export interface PoolCase {
  readonly id: string;
  readonly fileNumber: string;
  readonly state: CaseState;
  readonly linkGroup: string | null;
  readonly facts: CaseFacts;
  /** Nothing stands between the case and the meeting's agenda. */
  readonly ready: boolean;
}

/**
 * The cases that a condition leaves, those in the state READY first, then the most urgent, with their facts for a meeting
 * of this day: three statements, and at most 1000 cases.
 */
export async function poolCases(
  reader: Reader,
  where: Sql,
  meetsOn: string,
  asking: Asking,
): Promise<{ readonly cases: readonly PoolCase[]; readonly areAll: boolean }> {
  const rows = await reader.rows<Omit<PoolCase, 'facts' | 'ready'>>(
    `select c.id, coalesce(c.file_number, '') as fileNumber, c.state, c.link_group as linkGroup from hardship_case c
     where ${where.text} order by case when c.state = 'READY' then 0 else 1 end, ${urgency}, c.id limit ${LOOKED_THROUGH + 1}`,
    where.params,
  );
  const looked = rows.slice(0, LOOKED_THROUGH);
  const facts = await factsForMeeting(
    reader,
    looked.map(({ id }) => id),
    meetsOn,
    asking,
  );
  const cases = looked.flatMap((row) => {
    const known = facts.get(row.id);
    return known ? [{ ...row, facts: known, ready: isReady(known) }] : [];
  });
  return { cases, areAll: rows.length <= LOOKED_THROUGH };
}

/** The facts of cases as they would be on the agenda of a meeting of this day. */
export async function factsForMeeting(
  reader: Reader,
  ids: readonly string[],
  meetsOn: string,
  asking: Asking,
): Promise<ReadonlyMap<string, CaseFacts>> {
  const facts = await factsOf(reader, ids, asking);
  return new Map([...facts].map(([id, known]) => [id, { ...known, meetingOn: meetsOn }]));
}
