import { isSelectableNationality, isWithoutState } from '../codes/nationality-choice.ts';
import type { FieldErrors } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';
import type { Occasion } from './occasion.ts';

/** Several nationalities, or one entry that says why there is none: stateless, unclear, not stated. */
export function validateNationalities(
  path: string,
  keys: readonly string[],
  { submit, today }: Occasion,
): FieldErrors {
  if (keys.length === 0) return submit ? [{ path, code: 'REQUIRED' }] : [];
  if (keys.length > FIELD_LIMITS.nationalities) return [{ path, code: 'TOO_MANY' }];
  if (keys.length > 1 && keys.some(isWithoutState)) return [{ path, code: 'NATIONALITY_CONTRADICTORY' }];
  return keys.flatMap((key, index): FieldErrors => {
    const entry = `${path}[${index}]`;
    if (!isSelectableNationality(key, today)) return [{ path: entry, code: 'UNKNOWN_CODE' }];
    return keys.indexOf(key) < index ? [{ path: entry, code: 'REPEATED' }] : [];
  });
}
