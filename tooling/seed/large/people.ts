import { nameKey } from '@ersuchen/domain';
import { type Country, countries } from '../demo/countries.ts';
import { streets, type Town, towns } from '../demo/towns.ts';
import type { Random } from '../random.ts';

export interface QuickPerson {
  readonly surname: string;
  readonly firstNames: string;
  readonly nameKey: string;
  readonly sex: 'MALE' | 'FEMALE';
}

const everyCountry: readonly Country[] = Object.values(countries);
const everyTown: readonly (readonly [key: string, town: Town])[] = Object.entries(towns).flatMap(
  ([key, list]) => list.map((town) => [key, town] as const),
);
const keys = new Map<string, string>();

export const anyCountry = (random: Random): Country => random.pick(everyCountry);
export const anyTown = (random: Random): readonly [key: string, town: Town] => random.pick(everyTown);
export const anyStreet = (random: Random): string => random.pick(streets);

/** Somebody of this family; folded keys are computed once per name. */
export function anyPerson(country: Country, surname: string, random: Random): QuickPerson {
  const sex = random.chance(0.5) ? 'MALE' : 'FEMALE';
  const firstNames = random.pick(sex === 'MALE' ? country.men : country.women);
  const both = `${surname}|${firstNames}`;
  let key = keys.get(both);
  if (key === undefined) {
    key = nameKey(surname, firstNames);
    keys.set(both, key);
  }
  return { surname, firstNames, nameKey: key, sex };
}
