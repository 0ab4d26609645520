export type {
  AliasInput,
  ApplicationInput,
  PersonInput,
  ReasonInput,
} from './application/application-input.ts';
export { checkChoice } from './application/check-choice.ts';
export { checkDate, checkPartialDate, type DateRule } from './application/check-date.ts';
export { checkEmail } from './application/check-email.ts';
export { checkNumber } from './application/check-number.ts';
export { checkPostcode } from './application/check-postcode.ts';
export { checkText, type TextRule } from './application/check-text.ts';
export { checkTime } from './application/check-time.ts';
export {
  type FieldError,
  type FieldErrorCode,
  type FieldErrors,
  fieldErrorSentences,
} from './application/field-error.ts';
export { FIELD_LIMITS } from './application/field-limits.ts';
export type { Occasion } from './application/occasion.ts';
export {
  REASON_SECTIONS,
  type ReasonSection,
  type ReasonSectionText,
} from './application/reason-sections.ts';
export { validateApplication } from './application/validate-application.ts';
export { type Channel, channelLabels } from './codes/channels.ts';
export { codesOf, isCodeOf } from './codes/code-list.ts';
export type { Label, Language } from './codes/label.ts';
export {
  NATIONALITIES_VERSION,
  type Nationality,
  type NationalityKey,
  nationalities,
} from './codes/nationalities.ts';
export {
  isSelectableNationality,
  isStateOfBirth,
  isWithoutState,
  NOT_STATED,
  nationalityOf,
  STATELESS,
  selectableNationalities,
  UNCLEAR,
} from './codes/nationality-choice.ts';
export {
  type AuthorityKind,
  type AuthoritySeed,
  authorityKindLabels,
  exampleEmailOf,
  nrwAuthorities,
} from './codes/nrw-authorities.ts';
export {
  type AliasKind,
  aliasKindLabels,
  type MaritalStatus,
  maritalStatusLabels,
  type Relation,
  relationLabels,
  type Sex,
  sexLabels,
} from './codes/person-codes.ts';
export { type Representation, representationLabels } from './codes/representation-codes.ts';
export {
  type IdentityClarified,
  identityLabels,
  type Passport,
  passportLabels,
  type ResidenceDocument,
  residenceDocumentLabels,
} from './codes/residence-codes.ts';
export { AGE_OF_MAJORITY, type AgeRange, ageOn, isAdultOn } from './dates/age.ts';
export {
  addDays,
  type CalendarDate,
  type DateReading,
  type DateRefusal,
  daysBetween,
  isBefore,
  isCalendarDate,
  monthOf,
  parseCalendarDate,
  weekdayOf,
} from './dates/calendar-date.ts';
export {
  earliestDay,
  isPartialDate,
  latestDay,
  type PartialDate,
  parsePartialDate,
} from './dates/partial-date.ts';
export { FOLDED_NAME_MAX, foldName, nameKey } from './names/fold.ts';
