import { representationLabels } from '../codes/representation-codes.ts';
import type { ApplicationInput } from './application-input.ts';
import { checkChoice } from './check-choice.ts';
import { checkDate } from './check-date.ts';
import { checkText } from './check-text.ts';
import type { FieldErrors } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';
import type { Occasion } from './occasion.ts';

type Represented = Pick<
  ApplicationInput,
  'representation' | 'representativeName' | 'representativeAddress' | 'mandateOn'
>;

/** Who acts for others needs a name, an address and a dated mandate; the mandate may be informal but is written. */
export function validateRepresentation(input: Represented, { submit, today }: Occasion): FieldErrors {
  const represented = input.representation !== '' && input.representation !== 'NONE';
  const required = submit && represented;
  const mandateMissing = required && input.mandateOn.trim() === '';
  return [
    ...checkChoice('representation', input.representation, representationLabels, { required: false }),
    ...checkText('representativeName', input.representativeName, {
      required,
      max: FIELD_LIMITS.representativeName,
    }),
    ...checkText('representativeAddress', input.representativeAddress, {
      required,
      max: FIELD_LIMITS.representativeAddress,
    }),
    ...checkDate('mandateOn', input.mandateOn, { required: false, notAfter: today }),
    ...(mandateMissing ? [{ path: 'mandateOn', code: 'MANDATE_REQUIRED' as const }] : []),
  ];
}
