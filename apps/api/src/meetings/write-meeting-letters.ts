import { MEETING_LETTERS_DUE } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { enteringOutbox } from '../outbox/entering-outbox.ts';
import { OutboxRow } from '../outbox/outbox-row.entity.ts';

/**
 * Writes the letters that an act on a meeting makes due, to every named recipient, or to those given. `version` is the
 * meeting's: one change of the meeting, one letter of a kind to a person.
 */
export async function writeMeetingLetters(
  tx: Transaction,
  ctx: SignedInContext,
  action: keyof typeof MEETING_LETTERS_DUE,
  meeting: { readonly id: string; readonly version: number },
  only?: readonly string[],
): Promise<void> {
  const named = await tx.rows<{ accountId: string }>(
    'select distinct account_id as accountId from paper_recipient where meeting_id = ? order by account_id',
    [meeting.id],
  );
  const recipients = named.filter(({ accountId }) => only === undefined || only.includes(accountId));
  const rows = recipients.flatMap(({ accountId }) =>
    MEETING_LETTERS_DUE[action].map((due) => ({
      id: newId(),
      occasion: `${meeting.id}:${meeting.version}:${due.letter}:${accountId}`,
      letter: due.letter,
      recipient: due.recipient,
      recipientId: accountId,
      meetingId: meeting.id,
      ...enteringOutbox(due, ctx.clock),
    })),
  );
  tx.afterCommit(() => ctx.wakeOutbox?.());
  await insert(tx, OutboxRow, rows);
}
