import { type CaseAction, type CaseFacts, lettersDue, recipientOf } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { enteringOutbox } from './entering-outbox.ts';
import { OutboxRow } from './outbox-row.entity.ts';

export interface LetterOccasion {
  readonly action: CaseAction;
  readonly caseId: string;
  /** The case's event that makes the letters due: one event, one letter of a kind. */
  readonly seq: number;
  readonly facts: CaseFacts;
}

interface Addressees {
  authority_id: string | null;
  applicant_account_id: string | null;
  representative_account_id: string | null;
  former_authority_id: string | null;
}

/** Writes the letters that the domain names for this action; they leave the house after the commit. */
export async function writeLettersDue(
  tx: Transaction,
  ctx: SignedInContext,
  { action, caseId, seq, facts }: LetterOccasion,
): Promise<void> {
  const letters = lettersDue(action, facts);
  if (letters.length === 0) return;
  const [addressees] = await tx.rows<Addressees>(
    `select authority_id, applicant_account_id, representative_account_id, (select f.authority_id
       from former_authority f where f.case_id = hardship_case.id and f.ended_seq = ?) as former_authority_id
     from hardship_case where id = ?`,
    [seq, caseId],
  );
  tx.afterCommit(() => ctx.wakeOutbox?.());
  await insert(
    tx,
    OutboxRow,
    letters.map((due) => {
      const { letter, recipient } = due;
      const to = recipient === 'PARTY' ? recipientOf(facts) : recipient;
      return {
        id: newId(),
        occasion: `${caseId}:${seq}:${letter}:${to}`,
        letter,
        recipient: to,
        recipientId: addresseeId(to, addressees),
        caseId,
        ...enteringOutbox(due, ctx.clock),
      };
    }),
  );
}

/** The account or authority that the letter goes to; null when it is known by name and address only. */
function addresseeId(to: string, addressees: Addressees | undefined): string | null {
  if (to === 'APPLICANT') return addressees?.applicant_account_id ?? null;
  if (to === 'REPRESENTATIVE') return addressees?.representative_account_id ?? null;
  if (to === 'FORMER_AUTHORITY') return addressees?.former_authority_id ?? null;
  return to === 'AUTHORITY' ? (addressees?.authority_id ?? null) : null;
}
