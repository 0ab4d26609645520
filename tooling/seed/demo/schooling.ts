import { at } from '../random.ts';
import { numberWord } from './german.ts';
import type { Member } from './household.ts';

export interface Schools {
  readonly daycare: string;
  readonly primary: string;
  readonly secondary: string;
  readonly college: string;
}

const daycares = [
  'Regenbogenkinder',
  'Am Mühlbach',
  'Zwergenwiese',
  'Unter den Kastanien',
  'Kunterbunt am Hang',
];
const primaries = [
  'Grundschule am Weiher',
  'Eichendorff-Grundschule',
  'Grundschule an der Wiesenstraße',
  'Paulusschule',
];
const secondaries = [
  'Gesamtschule am Ziegelteich',
  'Realschule an der Lindenallee',
  'Gesamtschule Nordpark',
  'Sekundarschule am Hallenbad',
];
const colleges = ['Berufskolleg am Kanal', 'Berufskolleg Westring', 'Hans-Sachs-Berufskolleg'];

export const schoolsOf = (n: number): Schools => ({
  daycare: at(daycares, n),
  primary: at(primaries, n),
  secondary: at(secondaries, n),
  college: at(colleges, n),
});

const notes = [
  'und hat im letzten Zeugnis in Deutsch eine Zwei',
  'und gehört zu den Besten in Mathematik',
  'und spielt in der Schulband',
  'und wird von der Lehrerin als hilfsbereit und neugierig beschrieben',
  'und möchte Abitur machen',
];

/** What each child does in the day, one sentence per child. */
export function schoolingOf(children: readonly Member[], schools: Schools): string {
  return children.map((child, index) => sentence(child, index, schools)).join(' ');
}

function sentence({ firstNames, age }: Member, index: number, schools: Schools): string {
  if (age < 3) return `${firstNames} ist ${age === 1 ? 'ein Jahr' : 'zwei Jahre'} alt und noch zu Hause.`;
  if (age < 6) return `${firstNames} (${age}) geht in die Kindertagesstätte „${schools.daycare}“.`;
  const place = age < 10 ? schools.primary : age < 16 ? schools.secondary : schools.college;
  if (age >= 16) return `${firstNames} (${age}) besucht das ${place} ${at(notes, index + age)}.`;
  return `${firstNames} (${age}) ist in der ${ordinal(age - 5)} Klasse der ${place} ${at(notes, index + age)}.`;
}

const ORDINALS = [
  '',
  'ersten',
  'zweiten',
  'dritten',
  'vierten',
  'fünften',
  'sechsten',
  'siebten',
  'achten',
  'neunten',
  'zehnten',
];
const ordinal = (n: number): string => ORDINALS[n] ?? `${numberWord(n)}ten`;
