import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { type FollowUpInput, requireFollowUp } from '../follow-up.input.ts';
import { requireOpenFollowUp } from '../open-follow-up.ts';

/** Moves a follow-up to another day, or to somebody else. Answers the case's id; throws Refusing. */
export function changeFollowUp(
  ctx: SignedInContext,
  seen: SeenCase,
  followUpId: string,
  input: FollowUpInput,
): Promise<string> {
  return changeCase(ctx, {
    action: 'changeFollowUp',
    ...seen,
    detail: followUpId,
    effect: async (_facts, tx) => {
      await requireOpenFollowUp(tx, ctx, seen.id, followUpId);
      const { dueOn, body, ownerId } = await requireFollowUp(tx, ctx, input);
      await tx.run('update follow_up set due_on = ?, body = ?, owner_id = ? where id = ?', [
        dueOn,
        body,
        ownerId,
        followUpId,
      ]);
      return {};
    },
  });
}
