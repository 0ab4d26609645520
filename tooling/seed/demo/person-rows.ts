import {
  addDays,
  type CalendarDate,
  foldName,
  isAdultOn,
  NOT_STATED,
  nameKey,
  UNCLEAR,
} from '@ersuchen/domain';
import { blank, type Draft } from '../blank.ts';
import { at, type Random } from '../random.ts';
import { rowId } from '../row-id.ts';
import type { Household, Member } from './household.ts';
import type { Feature, Plan } from './plan.ts';
import { streets, type Town } from './towns.ts';

export interface PersonPlace {
  readonly plan: Plan;
  readonly household: Household;
  readonly town: Town;
  readonly caseId: string;
  /** When the application was written. */
  readonly writtenOn: CalendarDate;
  readonly instant: string;
  readonly asylumOn: CalendarDate;
  readonly index: number;
  readonly random: Random;
}

const CLAIMS_ILLNESS = new Set(['ILLNESS', 'ELDERLY', 'CARER', 'VIOLENCE']);

export const claimsIllness = ({ story }: Plan): boolean => CLAIMS_ILLNESS.has(story);

/** The persons of a case as its application names them. */
export function personRows(place: PersonPlace): Draft<'person'>[] {
  const street = at(streets, place.index * 3 + 1);
  const houseNumber = String(place.random.int(1, 96)) + (place.random.chance(0.15) ? 'a' : '');
  return place.household.members.map((member, i) => personRow(place, member, i, { street, houseNumber }));
}

function personRow(
  place: PersonPlace,
  member: Member,
  i: number,
  address: { readonly street: string; readonly houseNumber: string },
): Draft<'person'> {
  const { plan, household, town, random } = place;
  const has = (feature: Feature) => plan.has?.includes(feature) ?? false;
  const oneName = has('ONE_NAME') && i === 0;
  const surname = oneName ? member.firstNames : member.surname;
  const firstNames = oneName ? '' : member.firstNames;
  const bornHere = member.bornOn > household.enteredOn;
  const nationalities = nationalitiesOf(place, i);
  const last = i === household.members.length - 1;
  const noConsent = has('CONSENT_MISSING') && last;
  return blank('person', {
    id: rowId(place.instant, random),
    case_id: place.caseId,
    position: i + 1,
    state: 'PENDING',
    surname,
    first_names: firstNames,
    birth_name: '',
    name_key: nameKey(surname, firstNames),
    birth_date:
      has('PARTIAL_BIRTH') && i === 0 ? member.bornOn.slice(0, place.index % 2 ? 4 : 7) : member.bornOn,
    birth_place: bornHere ? town.name : at(household.country.towns, place.index),
    birth_country: bornHere ? 'DEU' : household.country.code,
    sex: member.sex,
    relation: member.relation,
    marital_status: maritalStatusOf(plan, member),
    first_nationality: nationalities[0] ?? NOT_STATED,
    nationalities: nationalities.join(','),
    street: address.street,
    house_number: address.houseNumber,
    address_addition: '',
    postcode: town.postcode,
    town: town.name,
    phone:
      i === 0 && place.index % 3 !== 1 ? `01555 ${String(100_000 + place.index * 1371).slice(0, 6)}` : '',
    email: '',
    ethnicity_or_religion: ethnicityOf(plan),
    entered_on: bornHere ? null : household.enteredOn.slice(0, place.index % 4 === 2 ? 7 : 10),
    asylum_applied_on: plan.story === 'ELDERLY' || bornHere ? null : place.asylumOn,
    residence_document: has('DETENTION')
      ? 'NONE'
      : plan.story === 'STATELESS'
        ? 'TOLERATION_IDENTITY_UNCLEAR'
        : 'TOLERATION',
    identity_clarified: plan.story === 'STATELESS' ? 'DOUBTED' : at(['YES', 'YES', 'NO'], place.index),
    passport:
      plan.story === 'STATELESS'
        ? 'NOT_OBTAINABLE'
        : at(['PRESENT', 'OBTAINABLE', 'PRESENT', 'EXPIRED'], place.index),
    illness_claimed:
      claimsIllness(plan) && (plan.story === 'CARER' ? member.relation === 'CHILD' && i === 2 : i === 0)
        ? 1
        : 0,
    azr_number: i === 0 && place.index % 2 === 0 ? String(190_000_000_000 + place.index * 7_193_313) : null,
    consent_on: noConsent ? null : addDays(place.writtenOn, -random.int(2, 12)),
    consent_by: noConsent ? null : consentBy(household, member, place.writtenOn),
  });
}

/** Adults consent for themselves, the first person for minors. */
function consentBy({ members: [lead] }: Household, member: Member, day: CalendarDate): string | null {
  if (!lead || isAdultOn(member.bornOn, day)) return null;
  return `${lead.firstNames} ${lead.surname}`;
}

function nationalitiesOf({ plan, household }: PersonPlace, i: number): readonly string[] {
  if (plan.story === 'STATELESS') return [UNCLEAR];
  const second = plan.has?.includes('TWO_NATIONALITIES') && i === 0 ? ['IRN'] : [];
  return [household.country.code, ...second];
}

function maritalStatusOf(plan: Plan, { relation, age }: Member): string {
  if (relation === 'CHILD' || age < 18) return 'SINGLE';
  if (plan.story === 'STATELESS') return 'RELIGIOUS_MARRIAGE';
  if (plan.story === 'VIOLENCE') return 'DIVORCED';
  if (
    relation === 'SPOUSE' ||
    plan.story === 'FAMILY' ||
    plan.story === 'ELDERLY' ||
    plan.story === 'CARER'
  ) {
    return 'MARRIED';
  }
  return 'SINGLE';
}

function ethnicityOf({ story, country }: Plan): string {
  if (story === 'STATELESS') return 'Kurdisch, muslimisch';
  if (country === 'SRB' || country === 'MKD') return 'Roma';
  if (country === 'IRQ') return 'Jesidisch';
  if (country === 'EGY') return 'Koptisch';
  return '';
}

/** Other names and spellings of the first person. */
export function aliasRows(plan: Plan, [lead]: readonly Draft<'person'>[]): Draft<'person_alias'>[] {
  if (!lead || !plan.has?.includes('ALIASES')) return [];
  const surname = String(lead.surname);
  const firstNames = String(lead.first_names);
  return [
    alias(lead, 1, 'SPELLING', respelled(surname), respelled(firstNames)),
    alias(lead, 2, 'ALIAS', surname, `${firstNames} Ali`),
  ];
}

function alias(
  lead: Draft<'person'>,
  position: number,
  kind: 'ALIAS' | 'SPELLING',
  surname: string,
  firstNames: string,
): Draft<'person_alias'> {
  return blank('person_alias', {
    person_id: lead.id,
    position,
    kind,
    surname,
    first_names: firstNames,
    name_key: foldName(`${surname} ${firstNames}`),
  });
}

const respelled = (name: string): string =>
  name.replace('kh', 'ch').replace('Kh', 'Ch').replace('i', 'y').replace('ou', 'u').replace('El-', 'Al ');
