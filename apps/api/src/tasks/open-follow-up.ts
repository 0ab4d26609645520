import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { notFound } from '../refusals.ts';

/** Makes sure that the follow-up belongs to this case and is not done. Throws Refusing. */
export async function requireOpenFollowUp(
  tx: Transaction,
  { language }: SignedInContext,
  caseId: string,
  followUpId: string,
): Promise<void> {
  const found = await tx.rows('select id from follow_up where id = ? and case_id = ? and done_at is null', [
    followUpId,
    caseId,
  ]);
  if (found.length === 0) throw notFound(language);
}
