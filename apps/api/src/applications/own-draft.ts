import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { conflict, notFound, refuse } from '../refusals.ts';

/**
 * Makes sure that the actor's application is still a draft of this version. What was submitted refuses whatever its
 * version is, so that nobody can read from a conflict how much happened since.
 */
export async function requireDraft(
  tx: Transaction,
  ctx: SignedInContext,
  id: string,
  version: number,
): Promise<void> {
  const scope = casesFor(ctx.actor);
  const [row] = await tx.rows<{ state: string; version: number }>(
    `select c.state, c.version from hardship_case c where c.id = ? and c.id in (${scope.text})`,
    [id, ...scope.params],
  );
  if (!row) throw notFound(ctx.language);
  if (row.state !== 'DRAFT') throw refuse('NOT_IN_THIS_STATE', ctx.language);
  if (row.version !== version) throw conflict(row.version);
}
