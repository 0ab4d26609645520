import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { changeCase } from '../change-case.ts';
import type { HardshipCase } from '../hardship-case.entity.ts';
import { requireValid } from '../input-errors.ts';
import type { SeenCase } from '../seen-case.ts';

export interface AcceptanceAdvice {
  readonly proposal: NonNullable<HardshipCase['proposal']>;
  readonly reason: string;
}

/**
 * The office prepares the decision on acceptance for the deciding body, with its reason; a later proposal replaces an
 * earlier one. Answers the case's id; throws Refusing.
 */
export function prepareAcceptance(
  ctx: SignedInContext,
  seen: SeenCase,
  { proposal, reason }: AcceptanceAdvice,
): Promise<string> {
  return changeCase(ctx, {
    action: 'prepareAcceptance',
    ...seen,
    reason: reason.trim(),
    detail: proposal,
    effect: async () => {
      requireValid(ctx, checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }));
      return {
        proposal,
        proposalReason: reason.trim(),
        proposedBy: ctx.actor.accountId,
        proposedAt: ctx.clock.now(),
      };
    },
  });
}
