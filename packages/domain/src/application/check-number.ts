import type { FieldErrors } from './field-error.ts';

/** A whole number between two bounds that are still allowed. */
export function checkNumber(
  path: string,
  value: number,
  rule: { readonly min: number; readonly max: number },
): FieldErrors {
  const fits = Number.isInteger(value) && value >= rule.min && value <= rule.max;
  return fits ? [] : [{ path, code: 'NUMBER_OUT_OF_RANGE' }];
}
