import { isStateOfBirth } from '../codes/nationality-choice.ts';
import { maritalStatusLabels, relationLabels, sexLabels } from '../codes/person-codes.ts';
import { identityLabels, passportLabels, residenceDocumentLabels } from '../codes/residence-codes.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { PersonInput } from './application-input.ts';
import { checkChoice } from './check-choice.ts';
import { checkDate, checkPartialDate } from './check-date.ts';
import { checkEmail } from './check-email.ts';
import { checkPostcode } from './check-postcode.ts';
import { checkText } from './check-text.ts';
import type { FieldErrors } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';
import type { Occasion } from './occasion.ts';
import { validateAliases } from './validate-aliases.ts';
import { validateConsent } from './validate-consent.ts';
import { validateNationalities } from './validate-nationalities.ts';

/** Nobody who applies was born, entered or asked for asylum before this day. */
const EARLIEST_DAY: CalendarDate = '1900-01-01';

type TextField = {
  [Field in keyof PersonInput]: PersonInput[Field] extends string ? Field : never;
}[keyof PersonInput];

/** @param index place in the list of persons, from 0 */
export function validatePerson(person: PersonInput, index: number, occasion: Occasion): FieldErrors {
  const root = `persons[${index}]`;
  const mandatory = { required: occasion.submit };
  const optional = { required: false };
  const past = { notBefore: EARLIEST_DAY, notAfter: occasion.today };
  const text = (field: TextField & keyof typeof FIELD_LIMITS, { required } = optional) =>
    checkText(`${root}.${field}`, person[field], { required, max: FIELD_LIMITS[field] });

  return [
    ...text('surname'),
    ...text('firstNames'),
    ...validateName(root, person, occasion),
    ...text('birthName'),
    ...validateAliases(`${root}.aliases`, person.aliases),
    ...checkPartialDate(`${root}.birthDate`, person.birthDate, { ...mandatory, ...past }),
    ...text('birthPlace', mandatory),
    ...validateBirthCountry(root, person.birthCountry),
    ...checkChoice(`${root}.sex`, person.sex, sexLabels, optional),
    ...validateRelation(root, person.relation, index, occasion),
    ...checkChoice(`${root}.maritalStatus`, person.maritalStatus, maritalStatusLabels, optional),
    ...validateNationalities(`${root}.nationalities`, person.nationalities, occasion),
    ...text('street', mandatory),
    ...text('houseNumber'),
    ...text('addressAddition'),
    ...checkPostcode(`${root}.postcode`, person.postcode, mandatory),
    ...text('town', mandatory),
    ...text('phone'),
    ...checkEmail(`${root}.email`, person.email, { ...optional, max: FIELD_LIMITS.email }),
    ...text('ethnicityOrReligion'),
    ...checkPartialDate(`${root}.enteredOn`, person.enteredOn, { ...optional, ...past }),
    ...checkDate(`${root}.asylumAppliedOn`, person.asylumAppliedOn, { ...optional, ...past }),
    ...text('pendingProcedures'),
    ...checkChoice(`${root}.residenceDocument`, person.residenceDocument, residenceDocumentLabels, optional),
    ...checkChoice(`${root}.identityClarified`, person.identityClarified, identityLabels, optional),
    ...checkChoice(`${root}.passport`, person.passport, passportLabels, optional),
    ...validateConsent(root, person, occasion),
  ];
}

function validateName(root: string, person: PersonInput, { submit }: Occasion): FieldErrors {
  const named = `${person.surname}${person.firstNames}`.trim() !== '';
  return named || !submit ? [] : [{ path: `${root}.surname`, code: 'NAME_REQUIRED' }];
}

function validateBirthCountry(root: string, key: string): FieldErrors {
  return key === '' || isStateOfBirth(key) ? [] : [{ path: `${root}.birthCountry`, code: 'UNKNOWN_CODE' }];
}

function validateRelation(root: string, relation: string, index: number, { submit }: Occasion): FieldErrors {
  const path = `${root}.relation`;
  if (index === 0) return relation === '' || relation === 'SELF' ? [] : [{ path, code: 'UNKNOWN_CODE' }];
  if (relation === 'SELF') return [{ path, code: 'FIRST_PERSON_ONLY' }];
  return checkChoice(path, relation, relationLabels, { required: submit });
}
