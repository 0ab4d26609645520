import type { SignedInContext } from '../../context.ts';
import { ownStatement } from '../own-statement.ts';
import type { StatementGraphInput } from '../statement.input.ts';
import { requireStatement, rewritten, writeStatement } from '../write-statement.ts';

/**
 * Keeps what the authority has written so far; the form calls it by itself. Nobody but the authority sees it, and it is
 * no event of the case. Answers the statement's id; throws Refusing.
 */
export async function saveStatement(
  ctx: SignedInContext,
  seen: { readonly id: string; readonly version: number },
  input: StatementGraphInput,
): Promise<string> {
  await ctx.database.transaction(async (tx) => {
    const statement = await ownStatement(tx, ctx, seen);
    const text = rewritten(statement.written, input);
    requireStatement(ctx, 'save', statement, text);
    await writeStatement(tx, statement, text, { state: 'DRAFTED' });
    tx.record(ctx, { action: 'saveStatement', ids: { statementId: seen.id }, fields: Object.keys(input) });
  });
  return seen.id;
}
