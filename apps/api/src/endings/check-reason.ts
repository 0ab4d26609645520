import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { requireValid } from '../cases/input-errors.ts';
import type { SignedInContext } from '../context.ts';

/** The reason as it is recorded. Throws Refusing when it is missing or too long. */
export function requireReason(ctx: SignedInContext, reason: string): string {
  requireValid(ctx, checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }));
  return reason.trim();
}
