import { addDays, CASE_STATES, type CaseState, FINAL_STATES } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import { officeCase } from '../cases/views/office-case.shape.ts';
import type { SignedInContext } from '../context.ts';
import { allOf } from '../database/prefix.ts';
import type { Sql } from '../database/sql.ts';
import { badArgument } from '../errors.ts';
import { boundedCount, type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { selectionOf } from '../read/selection.ts';

const ENDED: readonly CaseState[] = ['DRAFT', ...FINAL_STATES];
const OPEN_STATES = CASE_STATES.filter((state) => !ENDED.includes(state));
const LONGEST = 3650;

/** Somebody of an open procedure may be removed before it ends: on a fixed day, or out of detention. */
export const removalAlarm = (alias: string): Sql => ({
  text: `${alias}.state in (${OPEN_STATES.map(() => '?').join(', ')})
    and (${alias}.removal_on is not null or ${alias}.in_detention = 1)`,
  params: OPEN_STATES,
});

/** The soonest day first, then detention without a day. */
export const SOONEST_REMOVAL = `coalesce(c.removal_on, '9999-12-31')`;

/** Every open case with a removal date or detention; with `withinDays` only dates up to then, those past included. */
export async function removalAlarms(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  withinDays: number | null,
  place: Page,
): Promise<Connection> {
  if (withinDays !== null && (withinDays < 0 || withinDays > LONGEST))
    throw badArgument(`withinDays: 0 to ${LONGEST}`);
  const until: Sql[] =
    withinDays === null
      ? []
      : [{ text: 'c.removal_on <= ?', params: [addDays(ctx.clock.today(), withinDays)] }];
  const where = allOf([casesFor(ctx.actor).on('c'), removalAlarm('c'), ...until]);
  const asked = selectionOf(info, 'OfficeCaseConnection');
  const counted = asked.has('count') || asked.has('countIsBounded');
  const [shown, count] = await Promise.all([
    page(
      ctx,
      officeCase,
      nodeSelection(info, 'OfficeCaseConnection'),
      where,
      { by: SOONEST_REMOVAL, key: 'c.id', direction: 'asc' },
      place,
    ),
    counted ? boundedCount(ctx, 'hardship_case c', where) : { count: 0, countIsBounded: false },
  ]);
  return { ...shown, ...count };
}
