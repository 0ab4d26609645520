import { isAdultOn } from '../dates/age.ts';
import { parseCalendarDate } from '../dates/calendar-date.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import type { PersonInput } from './application-input.ts';
import { checkDate } from './check-date.ts';
import { checkText } from './check-text.ts';
import type { FieldErrors } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';
import type { Occasion } from './occasion.ts';

type Consenting = Pick<PersonInput, 'birthDate' | 'consentOn' | 'consentBy'>;

/**
 * Each adult consents in person or through a guardian, the holder of custody consents for a minor. Who was a minor on
 * the day of consent is judged by {@link isAdultOn}; an unreadable date of birth is refused in its own field.
 */
export function validateConsent(root: string, person: Consenting, occasion: Occasion): FieldErrors {
  const onPath = `${root}.consentOn`;
  const byPath = `${root}.consentBy`;
  const given = checkDate(onPath, person.consentOn, { required: false, notAfter: occasion.today });
  const by = checkText(byPath, person.consentBy, { required: false, max: FIELD_LIMITS.consentBy });
  if (!occasion.submit) return [...given, ...by];
  if (person.consentOn.trim() === '') return [{ path: onPath, code: 'CONSENT_REQUIRED' }, ...by];
  const custodianMissing = person.consentBy.trim() === '' && wasMinorAtConsent(person);
  return [
    ...given,
    ...by,
    ...(custodianMissing ? [{ path: byPath, code: 'CUSTODIAN_REQUIRED' as const }] : []),
  ];
}

function wasMinorAtConsent(person: Consenting): boolean {
  const birth = parsePartialDate(person.birthDate);
  const consent = parseCalendarDate(person.consentOn);
  return 'value' in birth && 'value' in consent && !isAdultOn(birth.value, consent.value);
}
