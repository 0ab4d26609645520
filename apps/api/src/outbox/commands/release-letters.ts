import { attemptLetter, type RefusalCode } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { inList } from '../../database/sql.ts';
import { explained, invalid, notFound } from '../../refusals.ts';
import { readdress } from '../dispatch/readdress.ts';
import { lettersInScope } from '../letters-in-scope.ts';

/** More are released in several steps. */
const MOST_AT_ONCE = 200;

export interface Released {
  readonly released: readonly string[];
  readonly refused: readonly { readonly id: string; readonly code: RefusalCode | 'NOT_FOUND' }[];
}

/**
 * The office signs letters: they leave, all at one moment, and their recipients see them. What stands against one of them
 * does not hold up the others; when none of them is there, that is the answer. Throws Refusing.
 */
export async function releaseLetters(ctx: SignedInContext, ids: readonly string[]): Promise<Released> {
  if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
    const code = ids.length === 0 ? 'REQUIRED' : 'TOO_MANY';
    throw invalid(explained([{ path: 'ids', code }], ctx.language));
  }
  return ctx.database.transaction(async (tx) => {
    const known = new Map((await lettersInScope(tx, ctx.actor, ids)).map((each) => [each.id, each]));
    if (known.size === 0) throw notFound(ctx.language);
    const released: string[] = [];
    const refused: { id: string; code: RefusalCode | 'NOT_FOUND' }[] = [];
    for (const id of new Set(ids)) {
      const letter = known.get(id);
      if (!letter) refused.push({ id, code: 'NOT_FOUND' });
      else {
        const answer = attemptLetter('releaseLetter', letter.state, letter, ctx.actor.fn);
        if (answer.ok) released.push(id);
        else refused.push({ id, code: answer.code });
      }
    }
    if (released.length === 0) return { released, refused };
    await readdress(tx, ctx, released);
    const list = inList(released);
    await tx.run(
      `update outbox set state = 'DUE', released_at = ?, released_on = ?, released_by = ? where id in (${list.text})`,
      [ctx.clock.now(), ctx.clock.today(), ctx.actor.accountId, ...list.params],
    );
    for (const id of released) tx.record(ctx, { action: 'releaseLetter', ids: { letterId: id } });
    tx.afterCommit(() => ctx.wakeOutbox?.());
    return { released, refused };
  });
}
