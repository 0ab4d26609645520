import type { Transaction } from '../database/transaction.ts';

const TO_PARTY = `recipient in ('APPLICANT', 'REPRESENTATIVE')`;

/** In no batch yet, and never tried by mail: nobody outside has got it in any form. */
const WAITS_FOR_PRINT = `state = 'PRINT' and print_batch_id is null and not exists (select 1 from dispatch_attempt t
  where t.outbox_id = outbox.id and t.way in ('EMAIL_NOTICE', 'EMAIL_WITH_LETTER'))`;

/**
 * Letters to the party that have not left the house yet go to whoever stands for it now. One that waits to be printed
 * bears an address already: it is made anew.
 */
export async function redirectLetters(
  tx: Transaction,
  caseId: string,
  to: 'APPLICANT' | 'REPRESENTATIVE',
  accountId: string | null,
): Promise<void> {
  const waiting = await tx.rows<{ id: string }>(
    `select id from outbox where case_id = ? and ${TO_PARTY}
     and (recipient = 'REPRESENTATIVE' or recipient <> ?) and ${WAITS_FOR_PRINT}`,
    [caseId, to],
  );
  for (const { id } of waiting) {
    const taken = await tx.run(
      `update outbox set state = 'DUE', attempts = 0, next_attempt_at = null, way = null
       where id = ? and state = 'PRINT' and print_batch_id is null`,
      [id],
    );
    if (taken === 1) await tx.run('delete from letter where id = ?', [id]);
  }
  await tx.run(
    `update outbox set recipient = ?, recipient_id = ?
     where case_id = ? and state in ('TO_SIGN', 'DUE', 'FAILED') and ${TO_PARTY}`,
    [to, accountId, caseId],
  );
}
