import { CASE_STATES, type CaseState, FINAL_STATES } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { Tail } from '../read/load.ts';

const LONGEST_LIST = 20;

const ENDED: readonly CaseState[] = ['DRAFT', ...FINAL_STATES];
const OPEN_STATES = CASE_STATES.filter((state) => !ENDED.includes(state));

/** The authority is late: the round that is open is past its due day. */
export const overdueStatements = (ctx: SignedInContext): Tail =>
  inScope(ctx, {
    joins: `join statement late on late.case_id = c.id and late.state in ('REQUESTED', 'DRAFTED') and late.due_on < ?`,
    where: `c.state = 'STATEMENT_REQUESTED'`,
    params: [ctx.clock.today()],
    order: 'late.due_on, c.id',
  });

/** Somebody may be removed before the commission has spoken: the soonest date first, then detention without a date. */
export const removalAlarms = (ctx: SignedInContext): Tail =>
  inScope(ctx, {
    where: `c.state in (${OPEN_STATES.map(() => '?').join(', ')}) and (c.removal_on is not null or c.in_detention = 1)`,
    params: OPEN_STATES,
    order: 'case when c.removal_on is null then 1 else 0 end, c.removal_on, c.received_on, c.id',
  });

/** The office has prepared the decision: the chair's turn. */
export const awaitingAcceptance = (ctx: SignedInContext): Tail =>
  inScope(ctx, {
    where: `c.state = 'PRE_CHECK' and c.proposal is not null`,
    params: [],
    order: 'c.proposed_at, c.id',
  });

interface DeskList {
  readonly joins?: string;
  readonly where: string;
  readonly params: readonly string[];
  readonly order: string;
}

function inScope({ actor }: SignedInContext, { joins = '', where, params, order }: DeskList): Tail {
  const scope = casesFor(actor).on('c');
  return {
    text: `${joins} where ${where} and ${scope.text} order by ${order} limit ${LONGEST_LIST}`,
    params: [...params, ...scope.params],
  };
}
