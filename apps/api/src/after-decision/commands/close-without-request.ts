import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { informAuthority } from '../inform-authority.ts';

/**
 * The office tells the competent authority that there is no request, with the recommendation if the commission decided
 * on one (§ 6(3) HFKVO). The case ends once its closing letter is released. Answers the case's id; throws Refusing.
 */
export function closeWithoutRequest(
  ctx: SignedInContext,
  seen: SeenCase,
  recommendation: string | null,
): Promise<string> {
  return changeCase(ctx, {
    action: 'closeWithoutRequest',
    ...seen,
    effect: (facts, tx) => informAuthority(tx, ctx, seen.id, facts, { remarks: '', recommendation }),
  });
}
