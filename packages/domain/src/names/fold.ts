/** Length of the longest folded key in characters; the key column has this width. */
export const FOLDED_NAME_MAX = 120;

/** Letters that Unicode does not decompose, written as the German authorities write them. */
const PLAIN_LETTER: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ə: 'a',
  ς: 'σ',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(PLAIN_LETTER).join('')}]`, 'gu');
const APOSTROPHES = /['’‘‛`´′ʹʻʼʽʾʿˈ]/gu;
const INVISIBLE = /[\p{M}\p{Cf}\u0640]/gu;
const NOT_IN_A_NAME = /[^\p{L}\p{N}]+/gu;

/**
 * The key that names are sorted and searched by, under binary collation on every engine.
 *
 * Case, diacritics, apostrophes and spellings vanish: an umlaut, its two-letter spelling and its bare vowel are
 * one (`Müller`, `Mueller`, `Muller` -> `muller`), so an `e` after a, o or u is dropped everywhere
 * (`Bauer` -> `baur`). A search finds rather too much than too little. Hyphens, dots and other signs become one
 * space. Letters of other scripts stay, in lower case and without marks.
 *
 * Folding a folded key changes nothing, and what is typed so far folds to the beginning of what is found. At most
 * {@link FOLDED_NAME_MAX} characters.
 */
export function foldName(text: string): string {
  const folded = text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTER[letter] ?? letter)
    .replace(/([aou])e+/gu, '$1')
    .replace(NOT_IN_A_NAME, ' ')
    .trim();
  return Array.from(folded).slice(0, FOLDED_NAME_MAX).join('').trimEnd();
}

/** Key of a person: surname, then first names. A person with one name has a key from that name alone. */
export function nameKey(surname: string, firstNames: string): string {
  return foldName(`${surname} ${firstNames}`);
}
