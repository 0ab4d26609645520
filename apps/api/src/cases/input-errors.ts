import { type FieldErrors, parseCalendarDate } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { explained, invalid } from '../refusals.ts';

/** Throws Refusing when anything typed is wrong. */
export function requireValid(ctx: SignedInContext, errors: FieldErrors): void {
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
}

/** A day that was checked before, however it was written; null when the field was left empty. */
export function dayOf(text: string | null | undefined): string | null {
  const reading = parseCalendarDate(text ?? '');
  return 'value' in reading ? reading.value : null;
}
