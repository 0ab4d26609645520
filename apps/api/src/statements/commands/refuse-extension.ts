import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { awaitedRound } from '../awaited-round.ts';

/** The office does not give the time that the authority asked for, and says why. Answers the case's id; throws Refusing. */
export function refuseExtension(ctx: SignedInContext, seen: SeenCase, reason: string): Promise<string> {
  return changeCase(ctx, {
    action: 'refuseExtension',
    ...seen,
    reason: reason.trim(),
    effect: async (_facts, tx) => {
      requireValid(ctx, checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }));
      const round = await awaitedRound(tx, ctx, seen.id, 'extend');
      await tx.run(
        `update statement_extension set state = 'REFUSED', answer = ?, decided_by = ?, decided_at = ?
         where statement_id = ? and state = 'ASKED'`,
        [reason.trim(), ctx.actor.accountId, ctx.clock.now(), round.id],
      );
      return {};
    },
  });
}
