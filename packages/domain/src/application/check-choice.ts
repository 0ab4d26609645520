import { isCodeOf } from '../codes/code-list.ts';
import type { Label } from '../codes/label.ts';
import type { FieldErrors } from './field-error.ts';

/** A choice from a code list; nothing chosen is the empty text. */
export function checkChoice(
  path: string,
  value: string,
  labels: Readonly<Record<string, Label>>,
  rule: { readonly required: boolean },
): FieldErrors {
  if (value === '') return rule.required ? [{ path, code: 'REQUIRED' }] : [];
  return isCodeOf(labels, value) ? [] : [{ path, code: 'UNKNOWN_CODE' }];
}
