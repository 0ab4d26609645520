import { CaseEvent } from '../cases/case-event.entity.ts';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { DeletionRecord } from './deletion-record.entity.ts';
import { eraseCase } from './erase-case.ts';

/** A draft as it was last seen. */
export type SeenDraft = Pick<HardshipCase, 'id' | 'version'>;

/**
 * Deletes a draft: nothing of it is kept but that it was there. A draft that was saved or submitted meanwhile stays.
 * Answers whether it is gone.
 */
export async function eraseDraft(
  tx: Transaction,
  ctx: SignedInContext,
  { id, version }: SeenDraft,
  reason: 'DISCARDED' | 'EXPIRED',
): Promise<boolean> {
  const { actor, clock, database } = ctx;
  const now = clock.now();
  const taken = await tx.run(
    `update hardship_case set state = 'DELETED', state_since = ?, version = version + 1, lead_name = '', name_key = '',
       applicant_account_id = null, representative_account_id = null, organisation_id = null,
       representative_name = null, representative_address = null, person_count = 0
     where id = ? and version = ? and state = 'DRAFT'`,
    [clock.today(), id, version],
  );
  if (taken === 0) return false;
  const rowCounts = await eraseCase(tx, database, id);
  await tx.run('delete from person where case_id = ?', [id]);
  await insert(tx, CaseEvent, {
    caseId: id,
    seq: version + 1,
    action: 'discardDraft',
    fromState: 'DRAFT',
    toState: 'DELETED',
    happenedAt: now,
    accountId: actor.accountId,
    actorFunction: actor.fn,
  });
  await insert(tx, DeletionRecord, {
    id: newId(),
    subjectId: id,
    kind: 'DRAFT',
    deletedAt: now,
    deletedBy: actor.accountId,
    reason,
    rowCounts: JSON.stringify(rowCounts),
  });
  tx.record(ctx, { action: 'discardDraft', ids: { caseId: id } });
  return true;
}
