import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { requireOpenFollowUp } from '../open-follow-up.ts';

/** What was to be looked at is done. Answers the case's id; throws Refusing. */
export function finishFollowUp(ctx: SignedInContext, seen: SeenCase, followUpId: string): Promise<string> {
  return changeCase(ctx, {
    action: 'finishFollowUp',
    ...seen,
    detail: followUpId,
    effect: async (_facts, tx) => {
      await requireOpenFollowUp(tx, ctx, seen.id, followUpId);
      await tx.run('update follow_up set done_by = ?, done_at = ? where id = ?', [
        ctx.actor.accountId,
        ctx.clock.now(),
        followUpId,
      ]);
      return {};
    },
  });
}
