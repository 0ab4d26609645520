import { checkText, type TextRule } from './check-text.ts';
import type { FieldErrors } from './field-error.ts';

/** One `@`, something before it, a host with a dot behind it: whether mail arrives, only sending shows. */
const PLAUSIBLE = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

export function checkEmail(path: string, value: string, rule: TextRule): FieldErrors {
  const errors = checkText(path, value, rule);
  if (errors.length > 0 || value.trim() === '') return errors;
  return PLAUSIBLE.test(value.trim()) ? [] : [{ path, code: 'EMAIL_INVALID' }];
}
