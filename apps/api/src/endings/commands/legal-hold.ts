import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { requireReason } from '../check-reason.ts';

/** The head of the office holds the file of an ended procedure: it is neither archived nor deleted meanwhile. */
export function setLegalHold(ctx: SignedInContext, seen: SeenCase, typed: string): Promise<string> {
  const reason = requireReason(ctx, typed);
  return changeCase(ctx, {
    action: 'setLegalHold',
    ...seen,
    reason,
    effect: async () => ({
      legalHoldReason: reason,
      legalHoldBy: ctx.actor.accountId,
      legalHoldAt: ctx.clock.now(),
    }),
  });
}

/** The file is held no longer. Answers the case's id; throws Refusing. */
export function liftLegalHold(ctx: SignedInContext, seen: SeenCase, typed: string): Promise<string> {
  const reason = requireReason(ctx, typed);
  return changeCase(ctx, {
    action: 'liftLegalHold',
    ...seen,
    reason,
    effect: async () => ({ legalHoldReason: null, legalHoldBy: null, legalHoldAt: null }),
  });
}
