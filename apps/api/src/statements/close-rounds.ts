import type { Transaction } from '../database/transaction.ts';

/** Ends the rounds of a case that are still open: a draft stays where it stands, its next save meets a newer version. */
export async function closeRounds(
  tx: Transaction,
  caseId: string,
  reason: string | null = null,
): Promise<void> {
  await tx.run(
    `update statement set state = 'WITHDRAWN', withdrawn_reason = ?, version = version + 1
     where case_id = ? and state in ('REQUESTED', 'DRAFTED')`,
    [reason, caseId],
  );
}
