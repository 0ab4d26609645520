import type { ApplicationInput, PersonInput } from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';
import { inList } from '../database/sql.ts';

interface CaseRow {
  id: string;
  representation: string;
  representative_name: string | null;
  representative_address: string | null;
  mandate_on: string | null;
  removal_imminent: number;
  removal_announced_on: string | null;
  sections: string | null;
}

type PersonRow = Record<string, string | null> & { id: string; case_id: string };

const TEXTS = {
  surname: 'surname',
  firstNames: 'first_names',
  birthName: 'birth_name',
  birthDate: 'birth_date',
  birthPlace: 'birth_place',
  birthCountry: 'birth_country',
  sex: 'sex',
  relation: 'relation',
  maritalStatus: 'marital_status',
  street: 'street',
  houseNumber: 'house_number',
  addressAddition: 'address_addition',
  postcode: 'postcode',
  town: 'town',
  phone: 'phone',
  email: 'email',
  ethnicityOrReligion: 'ethnicity_or_religion',
  enteredOn: 'entered_on',
  asylumAppliedOn: 'asylum_applied_on',
  pendingProcedures: 'pending_procedures',
  residenceDocument: 'residence_document',
  identityClarified: 'identity_clarified',
  passport: 'passport',
  consentOn: 'consent_on',
  consentBy: 'consent_by',
} as const satisfies Partial<Record<keyof PersonInput, string>>;

/** Kept applications as the form that the domain checks, in three statements; ids must come from the actor's scope. */
export async function readApplications(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ApplicationInput>> {
  if (ids.length === 0) return new Map();
  const list = inList(ids);
  const cases = await reader.rows<CaseRow>(
    `select c.id, c.representation, c.representative_name, c.representative_address, c.mandate_on, c.removal_imminent,
       c.removal_announced_on, r.sections
     from hardship_case c left join case_reason r on r.case_id = c.id where c.id in (${list.text})`,
    list.params,
  );
  const persons = await reader.rows<PersonRow>(
    `select id, case_id, nationalities, illness_claimed, ${Object.values(TEXTS).join(', ')}
     from person where case_id in (${list.text}) order by case_id, position`,
    list.params,
  );
  const aliases = await reader.rows<{
    person_id: string;
    kind: string;
    surname: string;
    first_names: string;
  }>(
    `select a.person_id, a.kind, a.surname, a.first_names from person_alias a join person p on p.id = a.person_id
     where p.case_id in (${list.text}) order by a.person_id, a.position`,
    list.params,
  );
  const aliasesOf = Map.groupBy(aliases, (alias) => alias.person_id);
  const personsOf = Map.groupBy(persons, (person) => person.case_id);
  return new Map(
    cases.map((row) => [
      row.id,
      {
        persons: (personsOf.get(row.id) ?? []).map((person) => ({
          ...textsOf(person),
          nationalities: (person.nationalities ?? '').split(',').filter(Boolean),
          illnessClaimed: Number(person.illness_claimed) === 1,
          aliases: (aliasesOf.get(person.id) ?? []).map(({ kind, surname, first_names }) => ({
            kind,
            surname,
            firstNames: first_names,
          })),
        })),
        reasons: sectionsOf(row.sections),
        representation: row.representation,
        representativeName: row.representative_name ?? '',
        representativeAddress: row.representative_address ?? '',
        mandateOn: row.mandate_on ?? '',
        removalImminent: row.removal_imminent === 1,
        removalOn: row.removal_announced_on ?? '',
      },
    ]),
  );
}

/** The seven sections as a list, from the stored JSON object. */
export const sectionsOf = (sections: string | null): { section: string; body: string }[] =>
  Object.entries(JSON.parse(sections ?? '{}') as Record<string, string>).map(([section, body]) => ({
    section,
    body,
  }));

const textsOf = (row: PersonRow) =>
  Object.fromEntries(Object.entries(TEXTS).map(([field, column]) => [field, row[column] ?? ''])) as {
    [field in keyof typeof TEXTS]: string;
  };
