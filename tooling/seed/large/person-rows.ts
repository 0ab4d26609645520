import { addDays } from '@ersuchen/domain';
import { at } from '../random.ts';
import type { Row } from '../tables.ts';
import { courses } from './courses.ts';
import { anyPerson, anyStreet } from './people.ts';
import { PERSONS } from './sizes.ts';
import type { Given } from './world.ts';

const DECIDED = new Set(['REQUEST', 'NO_REQUEST', 'RECOMMENDATION']);

/** The persons of a case: the first is grown up, the third and later ones are children. */
export function personRows(given: Given, caseId: string): Row<'person'>[] {
  const { life, random, ids, country, town, surname } = given;
  const instant = life.steps[0]?.instant ?? '';
  const standing = standingOf(given);
  const street = anyStreet(random);
  const houseNumber = String(random.int(1, 120));
  return Array.from({ length: at(PERSONS, life.index) }, (_, i) => {
    const person = anyPerson(country, surname, random);
    const age = i === 0 ? random.int(19, 64) : i === 1 ? random.int(18, 60) : random.int(0, 17);
    return {
      id: ids.at(instant),
      case_id: caseId,
      position: i + 1,
      surname: person.surname,
      first_names: person.firstNames,
      name_key: person.nameKey,
      birth_date: addDays(life.receivedOn, -age * 365 - random.int(1, 364)),
      birth_place: at(country.towns, life.index + i),
      birth_country: country.code,
      sex: person.sex,
      relation: i === 0 ? 'SELF' : i === 1 ? 'SPOUSE' : 'CHILD',
      marital_status: i < 2 ? 'MARRIED' : 'SINGLE',
      first_nationality: country.code,
      nationalities: country.code,
      street,
      house_number: houseNumber,
      postcode: town.postcode,
      town: town.name,
      entered_on: addDays(life.receivedOn, -random.int(900, 3600)),
      residence_document: 'TOLERATION',
      identity_clarified: 'YES',
      passport: 'PRESENT',
      consent_on: addDays(life.receivedOn, -5),
      ...standing,
    };
  });
}

function standingOf({
  life,
}: Given): Pick<
  Row<'person'>,
  'state' | 'outcome_on' | 'intent' | 'intent_on' | 'final_decision' | 'final_on' | 'settlement_reason'
> {
  const drawn = courses[life.key].person;
  const state = drawn === 'NO_REQUEST' && life.index % 9 === 0 ? 'RECOMMENDATION' : drawn;
  const dayOf = (action: string) => life.steps.find((step) => step.action === action)?.day ?? null;
  const intentOn = dayOf('reportIntent');
  const finalOn = dayOf('reportFinalDecision');
  return {
    state,
    outcome_on: DECIDED.has(state) ? dayOf('decide') : null,
    intent: intentOn ? 'INTENDS_FOLLOW' : null,
    intent_on: intentOn,
    final_decision: finalOn ? 'GRANTED' : null,
    final_on: finalOn,
    settlement_reason:
      state === 'SETTLED' ? at(['TITLE_25B', 'TITLE_25A', 'DEPARTED', 'FAMILY'], life.index) : null,
  };
}
