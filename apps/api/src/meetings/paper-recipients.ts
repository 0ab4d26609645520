import { defaultRecipient, recipientRefusal, type SeatHolder } from '@ersuchen/domain';
import { insert, type Transaction } from '../database/transaction.ts';
import { PaperRecipient } from './paper-recipient.entity.ts';
import { seatHolders } from './seat-holders.ts';

interface Recipient {
  readonly seatId: string;
  readonly accountId: string;
  readonly absenceReason: string | null;
}

/**
 * Names the member of each seat that has no recipient yet, and takes back who may not receive the papers on the meeting's
 * day (any more): nobody whose term is over.
 */
export async function nameDefaultRecipients(
  tx: Transaction,
  meeting: { readonly id: string; readonly kind: 'COMMISSION' | 'PRE_EXAMINATION'; readonly meetsOn: string },
): Promise<void> {
  const holders = await seatHolders(tx, meeting);
  const named = await tx.rows<Recipient>(
    'select seat_id as seatId, account_id as accountId, absence_reason as absenceReason from paper_recipient where meeting_id = ?',
    [meeting.id],
  );
  const kept = new Set<string>();
  for (const { seatId, accountId, absenceReason } of named) {
    const refusal = recipientRefusal(holders.get(seatId) ?? [], accountId, {
      meetsOn: meeting.meetsOn,
      absenceReason,
    });
    if (refusal) await removeRecipient(tx, meeting.id, seatId);
    else kept.add(seatId);
  }
  for (const [seatId, ofSeat] of holders) {
    const member = defaultRecipient(ofSeat, meeting.meetsOn);
    if (member && !kept.has(seatId)) await insertRecipient(tx, meeting.id, seatId, member, null);
  }
}

/** Names one holder of the seat instead of whoever was named before. Answers whether that is somebody else. */
export async function nameRecipient(
  tx: Transaction,
  meetingId: string,
  seatId: string,
  holder: SeatHolder,
  absenceReason: string | null,
): Promise<boolean> {
  const [before] = await tx.rows<Pick<Recipient, 'accountId'>>(
    'select account_id as accountId from paper_recipient where meeting_id = ? and seat_id = ?',
    [meetingId, seatId],
  );
  await removeRecipient(tx, meetingId, seatId);
  await insertRecipient(tx, meetingId, seatId, holder, absenceReason);
  return before?.accountId !== holder.accountId;
}

const removeRecipient = (tx: Transaction, meetingId: string, seatId: string): Promise<number> =>
  tx.run('delete from paper_recipient where meeting_id = ? and seat_id = ?', [meetingId, seatId]);

const insertRecipient = (
  tx: Transaction,
  meetingId: string,
  seatId: string,
  { accountId, role }: SeatHolder,
  absenceReason: string | null,
): Promise<void> =>
  insert(tx, PaperRecipient, {
    meetingId,
    seatId,
    accountId,
    seatRole: role,
    absenceReason: role === 'DEPUTY' ? absenceReason : null,
  });
