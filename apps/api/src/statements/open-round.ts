import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { refuse } from '../refusals.ts';
import { closeRounds } from './close-rounds.ts';
import { Statement } from './statement.entity.ts';

/**
 * Begins the next round of asking the competent authority. A round that is still open ends with it, so that only the
 * newest can be answered.
 */
export async function openRound(
  tx: Transaction,
  ctx: SignedInContext,
  caseId: string,
  round: Pick<Statement, 'state' | 'dueOn' | 'questions'> & Partial<Statement>,
): Promise<string> {
  const [known] = await tx.rows<{ authority_id: string | null; last: number | null }>(
    `select c.authority_id, (select max(s.round) from statement s where s.case_id = c.id) as last
     from hardship_case c where c.id = ?`,
    [caseId],
  );
  if (!known?.authority_id) throw refuse('AUTHORITY_UNCLEAR', ctx.language);
  await closeRounds(tx, caseId);
  const id = newId();
  await insert(tx, Statement, {
    ...round,
    id,
    caseId,
    authorityId: known.authority_id,
    round: (known.last ?? 0) + 1,
    requestedAt: ctx.clock.now(),
    requestedBy: ctx.actor.accountId,
  });
  return id;
}
