import { isCaseworker } from '../../accounts/caseworkers.ts';
import type { SignedInContext } from '../../context.ts';
import { changeCase } from '../change-case.ts';
import { requireValid } from '../input-errors.ts';
import type { SeenCase } from '../seen-case.ts';

/** Hands the file to somebody of the office, or to nobody. Answers the case's id; throws Refusing. */
export function assignCaseworker(
  ctx: SignedInContext,
  seen: SeenCase,
  caseworkerId: string | null,
): Promise<string> {
  return changeCase(ctx, {
    action: 'assignCaseworker',
    ...seen,
    detail: caseworkerId,
    effect: async (_facts, tx) => {
      const known = caseworkerId === null || (await isCaseworker(tx, ctx, caseworkerId));
      requireValid(ctx, known ? [] : [{ path: 'caseworkerId', code: 'UNKNOWN_CODE' }]);
      return { caseworkerId };
    },
  });
}
