import { addDays, REMOVAL_URGENT_DAYS } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { SqlValue } from '../database/sql.ts';
import type { Tail } from '../read/load.ts';
import { removalAlarm, SOONEST_REMOVAL } from '../removal/removal-alarms.ts';

const LONGEST_LIST = 20;

/** A removal that is near jumps the queue, whatever waits longer. */
const REMOVAL_NEAR_FIRST = 'case when c.removal_on <= ? then 0 else 1 end';

/** The authority is late: the round that is open is past its due day. */
export const overdueStatements = (ctx: SignedInContext): Tail =>
  inScope(ctx, {
    joins: `join statement late on late.case_id = c.id and late.state in ('REQUESTED', 'DRAFTED') and late.due_on < ?`,
    where: `c.state = 'STATEMENT_REQUESTED'`,
    params: [ctx.clock.today()],
    order: 'late.due_on, c.id',
    removalsFirst: true,
  });

/** Somebody may be removed before the commission has spoken: the soonest date first, then detention without a date. */
export function removalAlarms(ctx: SignedInContext): Tail {
  const { text, params } = removalAlarm('c');
  return inScope(ctx, { where: text, params, order: `${SOONEST_REMOVAL}, c.received_on, c.id` });
}

/** The authority has asked for more time, and the office has not answered. */
export const extensionsAsked = (ctx: SignedInContext): Tail =>
  inScope(ctx, {
    joins: `join statement asked on asked.case_id = c.id and asked.state in ('REQUESTED', 'DRAFTED')
      join statement_extension wish on wish.statement_id = asked.id and wish.state = 'ASKED'`,
    where: `c.state = 'STATEMENT_REQUESTED'`,
    params: [],
    order: 'asked.due_on, c.id',
  });

/** The office has prepared the decision: the chair's turn. */
export const awaitingAcceptance = (ctx: SignedInContext): Tail =>
  inScope(ctx, {
    where: `c.state = 'PRE_CHECK' and c.proposal is not null`,
    params: [],
    order: 'c.proposed_at, c.id',
    removalsFirst: true,
  });

interface DeskList {
  readonly joins?: string;
  readonly where: string;
  readonly params: readonly SqlValue[];
  readonly order: string;
  readonly removalsFirst?: boolean;
}

function inScope(
  { actor, clock }: SignedInContext,
  { joins = '', where, params, order, removalsFirst = false }: DeskList,
): Tail {
  const scope = casesFor(actor).on('c');
  return {
    text: `${joins} where ${where} and ${scope.text}
      order by ${removalsFirst ? `${REMOVAL_NEAR_FIRST}, ` : ''}${order} limit ${LONGEST_LIST}`,
    params: [
      ...params,
      ...scope.params,
      ...(removalsFirst ? [addDays(clock.today(), REMOVAL_URGENT_DAYS)] : []),
    ],
  };
}
