import { casesFor } from '../access/case-scope.ts';
import { requireValid } from '../cases/input-errors.ts';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';

/** Throws Refusing when the actor sees no such case. */
export async function requireSeenCase(tx: Transaction, ctx: SignedInContext, path: string, id: string) {
  const scope = casesFor(ctx.actor).on('c');
  const [found] = await tx.rows(`select c.id from hardship_case c where c.id = ? and ${scope.text}`, [
    id,
    ...scope.params,
  ]);
  requireValid(ctx, found ? [] : [{ path, code: 'UNKNOWN_CODE' }]);
}
