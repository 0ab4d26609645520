import type { ApplicationInput } from '@ersuchen/domain';
import { CaseEvent } from '../../cases/case-event.entity.ts';
import { HardshipCase } from '../../cases/hardship-case.entity.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { once } from '../../database/once.ts';
import { insert } from '../../database/transaction.ts';
import { invalid } from '../../refusals.ts';
import { applicationRows } from '../application-rows.ts';
import { checkApplication } from '../check-application.ts';
import { writeApplication } from '../write-application.ts';

/**
 * Begins an application as a draft that nobody but its author sees. What is filled in must be right, nothing must be
 * filled in. Answers the new case's id; throws Refusing.
 */
export function startApplication(
  ctx: SignedInContext,
  input: ApplicationInput,
  key: string,
): Promise<string> {
  const today = ctx.clock.today();
  const errors = checkApplication(input, { submit: false, today }, ctx.language);
  if (errors.length > 0) throw invalid(errors);
  return once(ctx, key, input, async (tx) => {
    const id = newId();
    const rows = applicationRows(id, input);
    const represents = ctx.actor.fn === 'REPRESENTATIVE';
    await insert(tx, HardshipCase, {
      ...rows.onCase,
      id,
      state: 'DRAFT',
      stateSince: today,
      version: 1,
      channel: 'ONLINE',
      applicantAccountId: represents ? null : ctx.actor.accountId,
      representativeAccountId: represents ? ctx.actor.accountId : null,
      organisationId: represents ? ctx.actor.organisationId : null,
      createdAt: ctx.clock.now(),
      createdBy: ctx.actor.accountId,
    });
    await writeApplication(tx, id, rows);
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
    return id;
  });
}
