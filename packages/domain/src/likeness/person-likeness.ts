import { earliestDay, latestDay, type PartialDate } from '../dates/partial-date.ts';
import { foldName } from '../names/fold.ts';
import { type NamedPerson, type NameLikeness, nameLikeness } from './name-likeness.ts';

export interface ComparedPerson extends NamedPerson {
  /** Empty when it is not known. */
  readonly birthDate: PartialDate;
  readonly birthPlace: string;
  readonly nationalities: readonly string[];
  /** Numbers that other registers know the person by. */
  readonly numbers: readonly string[];
}

export const LIKENESS_SIGNS = [
  'SAME_NUMBER',
  'SAME_NAME',
  'OTHER_NAME',
  'NAMES_SWAPPED',
  'SIMILAR_NAME',
  'SAME_BIRTH_DATE',
  'BIRTH_DATE_POSSIBLE',
  'DAY_AND_MONTH_SWAPPED',
  'SAME_BIRTH_YEAR',
  'SAME_BIRTH_PLACE',
  'SAME_NATIONALITY',
] as const;
export type LikenessSign = (typeof LIKENESS_SIGNS)[number];

export interface Likeness {
  /** 0 to 100: an order to look at them in, no probability. */
  readonly score: number;
  readonly signs: readonly LikenessSign[];
}

const WEIGHTS: Readonly<Record<LikenessSign, number>> = {
  SAME_NUMBER: 90,
  SAME_NAME: 50,
  OTHER_NAME: 45,
  NAMES_SWAPPED: 45,
  SIMILAR_NAME: 30,
  SAME_BIRTH_DATE: 40,
  BIRTH_DATE_POSSIBLE: 20,
  DAY_AND_MONTH_SWAPPED: 25,
  SAME_BIRTH_YEAR: 10,
  SAME_BIRTH_PLACE: 5,
  SAME_NATIONALITY: 5,
};

/** From here on two persons are shown to the office as perhaps one. */
export const LIKELY_FROM = 50;

/**
 * Whether two persons may be one, and what speaks for it. A name alike or a number in common must be there: many share
 * a day of birth, and the first of January stands for "not known". Nothing follows from it but that somebody looks.
 */
export function likenessOf(one: ComparedPerson, other: ComparedPerson): Likeness {
  const name: NameLikeness | null = nameLikeness(one, other);
  const numbers = new Set(one.numbers.map(plainNumber).filter(Boolean));
  const sameNumber = other.numbers.some((number) => numbers.has(plainNumber(number)));
  if (!name && !sameNumber) return { score: 0, signs: [] };
  const signs: LikenessSign[] = [
    ...(sameNumber ? (['SAME_NUMBER'] as const) : []),
    ...(name ? [name] : []),
    ...birthSigns(one.birthDate, other.birthDate),
    ...(samePlace(one, other) ? (['SAME_BIRTH_PLACE'] as const) : []),
    ...(one.nationalities.some((each) => other.nationalities.includes(each))
      ? (['SAME_NATIONALITY'] as const)
      : []),
  ];
  return {
    score: Math.min(
      100,
      signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0),
    ),
    signs,
  };
}

const plainNumber = (number: string) => number.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

function samePlace(one: ComparedPerson, other: ComparedPerson): boolean {
  const place = foldName(one.birthPlace);
  return place !== '' && place === foldName(other.birthPlace);
}

function birthSigns(one: PartialDate, other: PartialDate): readonly LikenessSign[] {
  if (one === '' || other === '') return [];
  if (one === other) return [one.length === 10 ? 'SAME_BIRTH_DATE' : 'BIRTH_DATE_POSSIBLE'];
  if (earliestDay(one) <= latestDay(other) && earliestDay(other) <= latestDay(one))
    return ['BIRTH_DATE_POSSIBLE'];
  if (one.slice(0, 4) !== other.slice(0, 4)) return [];
  const swapped = `${one.slice(0, 4)}-${one.slice(8)}-${one.slice(5, 7)}`;
  return [swapped === other ? 'DAY_AND_MONTH_SWAPPED' : 'SAME_BIRTH_YEAR'];
}
