import type { FieldErrors } from './field-error.ts';

/** A German postcode: who applies lives in the Land. */
export function checkPostcode(
  path: string,
  value: string,
  rule: { readonly required: boolean },
): FieldErrors {
  if (value.trim() === '') return rule.required ? [{ path, code: 'REQUIRED' }] : [];
  return /^\d{5}$/.test(value.trim()) ? [] : [{ path, code: 'POSTCODE_INVALID' }];
}
