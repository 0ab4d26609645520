import { attemptLetter, type LetterAction } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import type { SqlValue } from '../../database/sql.ts';
import { notFound, refuse } from '../../refusals.ts';
import { lettersInScope } from '../letters-in-scope.ts';

/** Columns of the outbox besides the state. */
export type LetterChange = Readonly<Record<string, SqlValue>>;

/** One step of the office with one letter. Answers the letter's id; throws Refusing. */
export async function changeLetter(
  ctx: SignedInContext,
  action: LetterAction,
  id: string,
  change: LetterChange = {},
): Promise<string> {
  return ctx.database.transaction(async (tx) => {
    const [letter] = await lettersInScope(tx, ctx.actor, [id]);
    if (!letter) throw notFound(ctx.language);
    const answer = attemptLetter(action, letter.state, letter, ctx.actor.fn);
    if (!answer.ok) throw refuse(answer.code, ctx.language);
    const columns = Object.entries({ ...change, state: answer.to });
    await tx.run(`update outbox set ${columns.map(([name]) => `${name} = ?`).join(', ')} where id = ?`, [
      ...columns.map(([, value]) => value),
      id,
    ]);
    tx.record(ctx, { action, ids: { letterId: id, caseId: letter.caseId } });
    tx.afterCommit(() => ctx.wakeOutbox?.());
    return id;
  });
}
