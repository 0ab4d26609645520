import { nationalityOf } from '@ersuchen/domain';
import { shortDay } from '../dates.ts';
import type { Block } from '../renderer/page.ts';

export interface NamedPerson {
  readonly surname: string;
  readonly first_names: string;
  readonly birth_date: string;
  readonly nationalities: string;
}

export const PERSON_COLUMNS = 'p.surname, p.first_names, p.birth_date, p.nationalities';

export const fullName = ({ surname, first_names }: NamedPerson): string => `${first_names} ${surname}`.trim();

const countries = (keys: string): string =>
  keys
    .split(',')
    .map((key) => nationalityOf(key.trim())?.de ?? key)
    .filter(Boolean)
    .join(', ');

/** The persons as a table; null when there is none. */
export function personsTable<P extends NamedPerson>(
  persons: readonly P[],
  more?: { readonly head: string; readonly cell: (person: P) => string; readonly width: number },
): readonly Block[] | null {
  if (persons.length === 0) return null;
  const rows = persons.map((person) => [
    fullName(person),
    shortDay(person.birth_date),
    countries(person.nationalities),
    ...(more ? [more.cell(person)] : []),
  ]);
  const head = ['Name', 'Geboren am', 'Staatsangehörigkeit', ...(more ? [more.head] : [])];
  const widths = [30, 15, 24, ...(more ? [more.width] : [])];
  return [{ kind: 'table', widths, head, rows }];
}
