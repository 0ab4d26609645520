import type { SignedInContext } from '../../context.ts';
import { changeCase } from '../change-case.ts';
import { decided, type PreCheckDecisionInput, requireDecision } from '../pre-check-decision.ts';
import type { SeenCase } from '../seen-case.ts';

/**
 * The deciding body takes the case (§ 23a (2) s. 2 AufenthG): recorded with body, day and ground. Answers the case's id;
 * throws Refusing.
 */
export function acceptCase(
  ctx: SignedInContext,
  seen: SeenCase,
  input: PreCheckDecisionInput,
): Promise<string> {
  return changeCase(ctx, {
    action: 'accept',
    ...seen,
    reason: input.ground.trim(),
    detail: input.body,
    effect: async (facts) => decided(ctx, 'ACCEPT', input.body, requireDecision(ctx, input, facts)),
  });
}
