import type { ComparedPerson } from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';
import { inList, type Sql } from '../database/sql.ts';

/** A person of a case, with the case it belongs to. */
export interface KnownPerson extends ComparedPerson {
  readonly id: string | null;
  readonly position: number;
  readonly caseId: string;
  readonly aliases: readonly {
    readonly kind: string;
    readonly surname: string;
    readonly firstNames: string;
  }[];
}

interface PersonRow {
  id: string;
  case_id: string;
  position: number;
  surname: string;
  first_names: string;
  birth_name: string;
  birth_date: string;
  birth_place: string;
  nationalities: string;
  azr_number: string | null;
  bamf_number: string | null;
}

interface AliasRow {
  person_id: string;
  kind: string;
  surname: string;
  first_names: string;
}

/** The persons `p` that the condition leaves, with their other names, in two statements. */
export async function comparedPersons(reader: Reader, where: Sql): Promise<KnownPerson[]> {
  const rows = await reader.rows<PersonRow>(
    `select p.id, p.case_id, p.position, p.surname, p.first_names, p.birth_name, p.birth_date, p.birth_place,
       p.nationalities, p.azr_number, p.bamf_number
     from person p where ${where.text} order by p.case_id, p.position`,
    where.params,
  );
  if (rows.length === 0) return [];
  const list = inList(rows.map(({ id }) => id));
  const aliases = await reader.rows<AliasRow>(
    `select a.person_id, a.kind, a.surname, a.first_names from person_alias a
     where a.person_id in (${list.text}) order by a.person_id, a.position`,
    list.params,
  );
  const byPerson = Map.groupBy(aliases, (alias) => alias.person_id);
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    position: row.position,
    surname: row.surname,
    firstNames: row.first_names,
    birthName: row.birth_name,
    birthDate: row.birth_date,
    birthPlace: row.birth_place,
    nationalities: row.nationalities.split(',').filter(Boolean),
    // An authority's own file numbers repeat from authority to authority.
    numbers: [row.azr_number, row.bamf_number].filter((each) => each !== null),
    aliases: (byPerson.get(row.id) ?? []).map(({ kind, surname, first_names }) => ({
      kind,
      surname,
      firstNames: first_names,
    })),
  }));
}
