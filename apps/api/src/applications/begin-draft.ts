import { CaseEvent } from '../cases/case-event.entity.ts';
import { HardshipCase } from '../cases/hardship-case.entity.ts';
import type { SignedInContext } from '../context.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import type { ApplicationRows } from './application-rows.ts';
import { insertApplication } from './write-application.ts';

/** Writes a draft of the acting applicant or representative, as its first event. */
export async function beginDraft(
  tx: Transaction,
  ctx: SignedInContext,
  id: string,
  rows: ApplicationRows,
  more: Partial<HardshipCase> = {},
): Promise<void> {
  const represents = ctx.actor.fn === 'REPRESENTATIVE';
  await insert(tx, HardshipCase, {
    ...rows.onCase,
    id,
    state: 'DRAFT',
    stateSince: ctx.clock.today(),
    version: 1,
    channel: 'ONLINE',
    applicantAccountId: represents ? null : ctx.actor.accountId,
    representativeAccountId: represents ? ctx.actor.accountId : null,
    organisationId: represents ? ctx.actor.organisationId : null,
    createdAt: ctx.clock.now(),
    createdBy: ctx.actor.accountId,
    ...more,
  });
  await insertApplication(tx, id, rows);
  await insert(tx, CaseEvent, {
    caseId: id,
    seq: 1,
    action: 'startApplication',
    fromState: 'DRAFT',
    toState: 'DRAFT',
    happenedAt: ctx.clock.now(),
    accountId: ctx.actor.accountId,
    actorFunction: ctx.actor.fn,
  });
  tx.record(ctx, { action: 'startApplication', ids: { caseId: id, seq: 1 } });
}
