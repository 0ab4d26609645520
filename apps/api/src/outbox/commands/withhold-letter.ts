import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { explained, invalid } from '../../refusals.ts';
import { changeLetter } from './change-letter.ts';

/** A letter must not go, for the reason given: nobody gets or sees it. Answers its id; throws Refusing. */
export async function withholdLetter(ctx: SignedInContext, id: string, reason: string): Promise<string> {
  const errors = checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason });
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  return changeLetter(ctx, 'withholdLetter', id, {
    withheld_reason: reason.trim(),
    withheld_at: ctx.clock.now(),
    withheld_by: ctx.actor.accountId,
  });
}
