import type { ActorFunction, CaseState, Channel } from '@ersuchen/domain';
import type { ApplicationRows } from '../applications/application-rows.ts';
import { numberBeforeCommit } from '../applications/file-number.ts';
import { insertApplication } from '../applications/write-application.ts';
import { CaseEvent } from '../cases/case-event.entity.ts';
import { factsOf } from '../cases/case-facts.ts';
import { HardshipCase } from '../cases/hardship-case.entity.ts';
import type { SignedInContext } from '../context.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { writeLettersDue } from '../outbox/letters-due.ts';

export interface Arrival {
  readonly channel: Channel;
  readonly receivedOn: string;
}

/**
 * Writes a case that has arrived on paper, as its first event: the file number is of the year of receipt, letters are due
 * as for an application online.
 */
export async function beginReceivedCase(
  tx: Transaction,
  ctx: SignedInContext,
  id: string,
  { channel, receivedOn }: Arrival,
  rows: ApplicationRows,
  more: Partial<HardshipCase> = {},
): Promise<void> {
  const state: CaseState = 'RECEIVED';
  await insert(tx, HardshipCase, {
    ...rows.onCase,
    id,
    state,
    stateSince: receivedOn,
    version: 1,
    channel,
    receivedAt: momentOf(ctx, receivedOn),
    receivedOn,
    createdAt: ctx.clock.now(),
    createdBy: ctx.actor.accountId,
    ...more,
  });
  await insertApplication(tx, id, rows);
  numberBeforeCommit(tx, id, receivedOn);
  const fn: ActorFunction = ctx.actor.fn;
  await insert(tx, CaseEvent, {
    caseId: id,
    seq: 1,
    action: 'capture',
    fromState: state,
    toState: state,
    happenedAt: ctx.clock.now(),
    accountId: ctx.actor.accountId,
    actorFunction: fn,
    detail: channel,
  });
  tx.record(ctx, { action: 'capture', ids: { caseId: id, seq: 1 } });
  const facts = (await factsOf(tx, [id], { actor: ctx.actor, today: ctx.clock.today() })).get(id);
  if (facts) await writeLettersDue(tx, ctx, { action: 'capture', caseId: id, seq: 1, facts });
}

/** Noon of the day stands for a moment that nobody noted. */
const momentOf = (ctx: SignedInContext, day: string): string =>
  day === ctx.clock.today() ? ctx.clock.now() : `${day}T11:00:00.000Z`;
