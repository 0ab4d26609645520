import type { Transaction } from '../database/transaction.ts';

/** Letters to the party that have not left the house yet go to whoever stands for it now. */
export async function redirectLetters(
  tx: Transaction,
  caseId: string,
  to: 'APPLICANT' | 'REPRESENTATIVE',
  accountId: string | null,
): Promise<void> {
  await tx.run(
    `update outbox set recipient = ?, recipient_id = ?
     where case_id = ? and state in ('TO_SIGN', 'DUE', 'FAILED') and recipient in ('APPLICANT', 'REPRESENTATIVE')`,
    [to, accountId, caseId],
  );
}
