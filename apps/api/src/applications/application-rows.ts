import {
  type ApplicationInput,
  foldName,
  NOT_STATED,
  nameKey,
  type PersonInput,
  parseCalendarDate,
  parsePartialDate,
} from '@ersuchen/domain';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import { newId } from '../database/id.ts';
import type { Person } from '../persons/person.entity.ts';
import type { PersonAlias } from '../persons/person-alias.entity.ts';

/** The rows that an application consists of besides the case's own. */
export interface ApplicationRows {
  readonly onCase: Partial<HardshipCase>;
  readonly persons: readonly Person[];
  readonly aliases: readonly PersonAlias[];
  /** JSON object: section -> text. */
  readonly sections: string;
}

/** What a checked application is in the database. Dates written the German way become ISO dates. */
export function applicationRows(caseId: string, input: ApplicationInput): ApplicationRows {
  const persons = input.persons.map((person, index) => personRow(caseId, person, index));
  const [first] = persons;
  const represented = input.representation !== '' && input.representation !== 'NONE';
  return {
    onCase: {
      leadName: leadName(first),
      nameKey: first?.nameKey ?? '',
      personCount: persons.length,
      illnessClaimed: persons.some((person) => person.illnessClaimed === 1) ? 1 : 0,
      representation: (input.representation || 'NONE') as HardshipCase['representation'],
      representativeName: represented ? orNull(input.representativeName) : null,
      representativeAddress: represented ? orNull(input.representativeAddress) : null,
      mandateOn: represented ? day(input.mandateOn) : null,
      removalImminent: input.removalImminent ? 1 : 0,
      removalAnnouncedOn: day(input.removalOn ?? ''),
    },
    persons,
    aliases: input.persons.flatMap((person, index) => aliasRows(persons[index]?.id ?? '', person)),
    sections: JSON.stringify(
      Object.fromEntries(input.reasons.map(({ section, body }) => [section, body.trim()])),
    ),
  };
}

/** A person as typed, as row of the case at this place (from 0). */
export function personRow(caseId: string, input: PersonInput, index: number): Person {
  return {
    id: newId(),
    caseId,
    position: index + 1,
    state: 'PENDING',
    surname: input.surname.trim(),
    firstNames: input.firstNames.trim(),
    birthName: input.birthName.trim(),
    nameKey: nameKey(input.surname, input.firstNames),
    birthDate: partialDay(input.birthDate) ?? '',
    birthPlace: input.birthPlace.trim(),
    birthCountry: orNull(input.birthCountry),
    sex: orNull(input.sex) as Person['sex'],
    relation: (input.relation || (index === 0 ? 'SELF' : 'OTHER')) as Person['relation'],
    maritalStatus: orNull(input.maritalStatus) as Person['maritalStatus'],
    firstNationality: input.nationalities[0] ?? NOT_STATED,
    nationalities: input.nationalities.join(','),
    street: input.street.trim(),
    houseNumber: input.houseNumber.trim(),
    addressAddition: input.addressAddition.trim(),
    postcode: input.postcode.trim(),
    town: input.town.trim(),
    phone: input.phone.trim(),
    email: input.email.trim(),
    ethnicityOrReligion: input.ethnicityOrReligion.trim(),
    enteredOn: partialDay(input.enteredOn),
    asylumAppliedOn: day(input.asylumAppliedOn),
    pendingProcedures: orNull(input.pendingProcedures),
    residenceDocument: orNull(input.residenceDocument) as Person['residenceDocument'],
    identityClarified: orNull(input.identityClarified) as Person['identityClarified'],
    passport: orNull(input.passport) as Person['passport'],
    illnessClaimed: input.illnessClaimed ? 1 : 0,
    departureImpossible: null,
    azrNumber: null,
    bamfNumber: null,
    authorityFileNumber: null,
    consentOn: day(input.consentOn),
    consentBy: orNull(input.consentBy),
    outcomeOn: null,
    settlementReason: null,
    intent: null,
    intentOn: null,
    intentReasons: null,
    finalDecision: null,
    finalOn: null,
    finalConditions: null,
    finalConditionCodes: null,
    finalValidUntil: null,
    finalNote: null,
    settlementBasis: null,
    settlementEvidence: null,
    consentRevokedOn: null,
  };
}

export const aliasRows = (personId: string, { aliases }: PersonInput): PersonAlias[] =>
  aliases.map((alias, index) => ({
    personId,
    position: index + 1,
    kind: alias.kind as PersonAlias['kind'],
    surname: alias.surname.trim(),
    firstNames: alias.firstNames.trim(),
    nameKey: foldName(`${alias.surname} ${alias.firstNames}`),
  }));

/** "Surname, first names" for lists; one-name persons have no comma. */
const leadName = (person: Person | undefined): string =>
  [person?.surname, person?.firstNames].filter(Boolean).join(', ');

const orNull = (text: string): string | null => text.trim() || null;

function day(text: string): string | null {
  const reading = parseCalendarDate(text);
  return 'value' in reading ? reading.value : null;
}

function partialDay(text: string): string | null {
  const reading = parsePartialDate(text);
  return 'value' in reading ? reading.value : null;
}
