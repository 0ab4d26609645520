import { foldName } from '../names/fold.ts';

/** Names as they can be compared, the other spellings included. */
export interface NamedPerson {
  readonly surname: string;
  readonly firstNames: string;
  readonly birthName: string;
  readonly aliases: readonly { readonly surname: string; readonly firstNames: string }[];
}

export type NameLikeness = 'SAME_NAME' | 'OTHER_NAME' | 'NAMES_SWAPPED' | 'SIMILAR_NAME';

/** Alike in names; null when they are not. The first that fits, the strongest first. */
export function nameLikeness(one: NamedPerson, other: NamedPerson): NameLikeness | null {
  const mine = key(one);
  const theirs = key(other);
  if (mine === '' || theirs === '') return null;
  if (mine === theirs) return 'SAME_NAME';
  const further = [...otherNames(one), mine];
  if ([...otherNames(other), theirs].some((name) => further.includes(name))) return 'OTHER_NAME';
  if (sorted(mine) === sorted(theirs)) return 'NAMES_SWAPPED';
  return similar(one, other) ? 'SIMILAR_NAME' : null;
}

const key = ({ surname, firstNames }: { surname: string; firstNames: string }) =>
  foldName(`${surname} ${firstNames}`);

const otherNames = ({ aliases, birthName, firstNames }: NamedPerson): string[] =>
  [...aliases.map(key), birthName.trim() === '' ? '' : foldName(`${birthName} ${firstNames}`)].filter(
    (name) => name !== '',
  );

const sorted = (name: string) => name.split(' ').sort().join(' ');

/** Surname and a first name each sound alike, in either order. */
function similar(one: NamedPerson, other: NamedPerson): boolean {
  const [a, b] = [sounds(one), sounds(other)];
  const shared = a.filter((sound) => b.some((each) => alike(sound, each)));
  const swapped = b.filter((sound) => a.some((each) => alike(sound, each)));
  return Math.min(shared.length, swapped.length) >= Math.min(2, a.length, b.length) && shared.length > 0;
}

const sounds = (person: NamedPerson): string[] => [
  ...new Set(key(person).split(' ').map(consonantsOf).filter(Boolean)),
];

/**
 * What stays when a name is written down by ear: its consonants, doubled ones once (`Mohammad`, `Muhamed` -> `mhmd`). The
 * first letter stays also when it is a vowel.
 */
export function consonantsOf(word: string): string {
  const [first = '', ...rest] = Array.from(
    word.replaceAll('ph', 'f').replaceAll('kh', 'h').replaceAll('sch', 'sh'),
  );
  const kept = rest.filter((letter) => !VOWELS.includes(letter));
  return [first, ...kept].filter((letter, index, all) => letter !== all[index - 1]).join('');
}

const VOWELS = ['a', 'e', 'i', 'o', 'u', 'y', 'w', 'j'];

/** Equal, or one letter apart in a word long enough that this says something. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const [rest, other] = [a.slice(at), b.slice(at)];
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}
