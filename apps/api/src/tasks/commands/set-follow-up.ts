import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { FollowUp } from '../follow-up.entity.ts';
import { type FollowUpInput, requireFollowUp } from '../follow-up.input.ts';

/** Somebody of the office sets a day to look at the case again (Wiedervorlage). Answers the case's id; throws Refusing. */
export function setFollowUp(ctx: SignedInContext, seen: SeenCase, input: FollowUpInput): Promise<string> {
  const id = newId();
  return changeCase(ctx, {
    action: 'setFollowUp',
    ...seen,
    detail: id,
    effect: async (_facts, tx) => {
      await insert(tx, FollowUp, {
        id,
        caseId: seen.id,
        ...(await requireFollowUp(tx, ctx, input)),
        createdBy: ctx.actor.accountId,
        createdAt: ctx.clock.now(),
      });
      return {};
    },
  });
}
