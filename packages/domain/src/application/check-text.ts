import type { FieldErrors } from './field-error.ts';

/** @property max characters; blanks around the text count */
export interface TextRule {
  readonly required: boolean;
  readonly max: number;
}

/** Control characters but tab and line ends, and halves of characters: no database stores them on every engine. */
const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

export function checkText(path: string, value: string, rule: TextRule): FieldErrors {
  if (UNREADABLE.test(value)) return [{ path, code: 'UNREADABLE_CHARACTERS' }];
  if (Array.from(value).length > rule.max) return [{ path, code: 'TOO_LONG' }];
  return rule.required && value.trim() === '' ? [{ path, code: 'REQUIRED' }] : [];
}
