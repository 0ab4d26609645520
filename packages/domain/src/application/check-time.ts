import type { FieldErrors } from './field-error.ts';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time of day as `HH:MM`. */
export function checkTime(path: string, value: string, rule: { readonly required: boolean }): FieldErrors {
  if (value.trim() === '') return rule.required ? [{ path, code: 'REQUIRED' }] : [];
  return TIME_OF_DAY.test(value) ? [] : [{ path, code: 'TIME_UNREADABLE' }];
}
