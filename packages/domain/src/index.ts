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
