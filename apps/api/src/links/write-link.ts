import type { LinkKind } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { CaseLink } from './case-link.entity.ts';

/** Links the first case with the second; a later link of the same two replaces the one before. */
export async function writeLink(
  tx: Transaction,
  ctx: SignedInContext,
  [caseId, otherCaseId]: readonly [string, string],
  kind: LinkKind,
  note: string | null,
): Promise<void> {
  await tx.run(
    'delete from case_link where (case_id = ? and other_case_id = ?) or (case_id = ? and other_case_id = ?)',
    [caseId, otherCaseId, otherCaseId, caseId],
  );
  await insert(tx, CaseLink, {
    caseId,
    otherCaseId,
    kind,
    note,
    linkedAt: ctx.clock.now(),
    linkedBy: ctx.actor.accountId,
  });
}
