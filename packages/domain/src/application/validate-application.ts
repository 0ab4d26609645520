import type { ApplicationInput } from './application-input.ts';
import { checkDate } from './check-date.ts';
import type { FieldErrors } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';
import type { Occasion } from './occasion.ts';
import { validatePerson } from './validate-person.ts';
import { validateReasons } from './validate-reasons.ts';
import { validateRepresentation } from './validate-representation.ts';

/**
 * What stands against keeping (draft) or submitting an application, in the order of the form; empty when nothing does.
 * Supporting documents are not asked for: what is missing there never stands in the way.
 */
export function validateApplication(input: ApplicationInput, occasion: Occasion): FieldErrors {
  return [
    ...validatePersons(input, occasion),
    ...validateReasons(input.reasons, occasion),
    ...validateRepresentation(input, occasion),
    ...checkDate('removalOn', input.removalOn ?? '', { required: false }),
  ];
}

function validatePersons({ persons }: ApplicationInput, occasion: Occasion): FieldErrors {
  if (persons.length === 0) return occasion.submit ? [{ path: 'persons', code: 'REQUIRED' }] : [];
  if (persons.length > FIELD_LIMITS.persons) return [{ path: 'persons', code: 'TOO_MANY' }];
  return persons.flatMap((person, index) => validatePerson(person, index, occasion));
}
