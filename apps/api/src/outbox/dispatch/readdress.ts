import type { Recorder } from '../../audit/record.ts';
import { inList } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';

/**
 * Letters to a representative whose mandate has ended go to the applicant instead, as long as they have not left. Answers
 * how many that were.
 */
export async function readdress(tx: Transaction, by: Recorder, ids: readonly string[]): Promise<number> {
  const list = inList(ids);
  const moved = await tx.run(
    `update outbox set recipient = 'APPLICANT',
       recipient_id = (select c.applicant_account_id from hardship_case c where c.id = outbox.case_id)
     where id in (${list.text}) and recipient = 'REPRESENTATIVE' and state in ('TO_SIGN', 'DUE', 'SENDING')
       and exists (select 1 from hardship_case c where c.id = outbox.case_id and c.mandate_revoked_on is not null)`,
    list.params,
  );
  if (moved > 0)
    tx.record(by, { action: 'readdressLetter', ids: { letters: ids.join(',') }, fields: ['recipient'] });
  return moved;
}
