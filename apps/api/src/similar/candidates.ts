import { foldName } from '@ersuchen/domain';
import { beginsWith } from '../database/prefix.ts';
import type { Sql } from '../database/sql.ts';
import type { KnownPerson } from './compared-persons.ts';

/** Persons that one question may look at more closely. */
const MOST_CANDIDATES = 400;

/**
 * The ids of persons who might be one of the sought: by the beginning of a name in either order, by any other name, by
 * the day of birth or a number. Rather too many than too few; how alike they are is judged afterwards. Each branch is a
 * range of an index.
 */
export function candidates(sought: readonly KnownPerson[]): Sql | null {
  const branches = sought.flatMap(branchesOf);
  if (branches.length === 0) return null;
  return {
    text: branches.map(({ text }) => `select * from (${text} limit ${MOST_CANDIDATES}) t`).join(' union '),
    params: branches.flatMap(({ params }) => params),
  };
}

function branchesOf(person: KnownPerson): Sql[] {
  const keys = new Set([person, ...person.aliases].flatMap(keysOf).concat(foldName(person.birthName)));
  const names = [...keys].filter((key) => key.length > 1).flatMap(byName);
  const { birthDate, numbers } = person;
  const born = birthDate.length === 10 ? [by('birth_date', birthDate)] : [];
  const registers = numbers.flatMap((number) =>
    ['azr_number', 'bamf_number'].map((column) => by(column, number)),
  );
  return [...names, ...born, ...registers];
}

/** The folded surname and the folded first names: each begins the key, the second where they were swapped. */
const keysOf = ({ surname, firstNames }: { surname: string; firstNames: string }): string[] => [
  foldName(surname),
  foldName(firstNames),
];

function byName(key: string): Sql[] {
  const name = beginsWith('p.name_key', key);
  const alias = beginsWith('a.name_key', key);
  return [
    { text: `select p.id from person p where ${name.text}`, params: name.params },
    { text: `select a.person_id as id from person_alias a where ${alias.text}`, params: alias.params },
  ];
}

const by = (column: string, value: string): Sql => ({
  text: `select p.id from person p where p.${column} = ?`,
  params: [value],
});
