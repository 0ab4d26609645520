import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { explained, invalid } from '../refusals.ts';

/** Throws Refusing when there is no such authority, or none that is active. */
export async function requireAuthority(tx: Transaction, ctx: SignedInContext, path: string, id: string) {
  const [found] = await tx.rows('select a.id from authority a where a.id = ? and a.active = 1', [id]);
  if (!found) throw invalid(explained([{ path, code: 'UNKNOWN_CODE' }], ctx.language));
}
