import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { awaitedRound } from '../awaited-round.ts';
import { closeRounds } from '../close-rounds.ts';

/**
 * The office takes its request back: the authority is told that no statement is needed any more, the case waits for a
 * new request. Answers the case's id; throws Refusing.
 */
export function withdrawStatementRequest(
  ctx: SignedInContext,
  seen: SeenCase,
  reason: string,
): Promise<string> {
  return changeCase(ctx, {
    action: 'withdrawStatementRequest',
    ...seen,
    reason: reason.trim(),
    effect: async (_facts, tx) => {
      requireValid(ctx, checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }));
      await awaitedRound(tx, ctx, seen.id, 'withdraw');
      await closeRounds(tx, seen.id, reason.trim());
      return {};
    },
  });
}
