import { changeCase } from '../../cases/change-case.ts';
import { dayOf } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { invalid } from '../../refusals.ts';
import { checkDueDay } from '../../statements/check-due-day.ts';

/**
 * Reminds the party of what it was asked for, with a new due day; the office does, or the daily run when the old one has
 * passed. Answers the case's id; throws Refusing.
 */
export async function remindCompletion(
  ctx: SignedInContext,
  seen: { readonly id: string; readonly version: number | null },
  dueOn: string,
): Promise<string> {
  const errors = checkDueDay('dueOn', dueOn, { today: ctx.clock.today(), language: ctx.language });
  if (errors.length > 0) throw invalid(errors);
  return changeCase(ctx, {
    action: 'remindCompletion',
    ...seen,
    detail: dayOf(dueOn),
    effect: async () => ({ completionDueOn: dayOf(dueOn) }),
  });
}
