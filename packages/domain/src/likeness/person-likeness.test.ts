import { expect, test } from 'vitest';
import { consonantsOf } from './name-likeness.ts';
import { type ComparedPerson, LIKELY_FROM, likenessOf } from './person-likeness.ts';

const person = (change: Partial<ComparedPerson> = {}): ComparedPerson => ({
  surname: 'Rezaei',
  firstNames: 'Mohammad',
  birthName: '',
  aliases: [],
  birthDate: '1990-04-03',
  birthPlace: 'Herat',
  nationalities: ['423'],
  numbers: [],
  ...change,
});

const unlike = { birthPlace: '', nationalities: [] };

test.each<[string, Partial<ComparedPerson>, readonly string[]]>([
  ['the same', {}, ['SAME_NAME', 'SAME_BIRTH_DATE', 'SAME_BIRTH_PLACE', 'SAME_NATIONALITY']],
  [
    'written by ear',
    { ...unlike, surname: 'Rezai', firstNames: 'Muhamed' },
    ['SIMILAR_NAME', 'SAME_BIRTH_DATE'],
  ],
  [
    'names swapped',
    { ...unlike, surname: 'Mohammad', firstNames: 'Rezaei', birthDate: '1990' },
    ['NAMES_SWAPPED', 'BIRTH_DATE_POSSIBLE'],
  ],
  [
    'under another name',
    {
      ...unlike,
      surname: 'Karimi',
      firstNames: 'Ali',
      aliases: [{ surname: 'Rezaei', firstNames: 'Mohammad' }],
    },
    ['OTHER_NAME', 'SAME_BIRTH_DATE'],
  ],
  ['day and month swapped', { ...unlike, birthDate: '1990-03-04' }, ['SAME_NAME', 'DAY_AND_MONTH_SWAPPED']],
  ['only the year agrees', { ...unlike, birthDate: '1990-11-30' }, ['SAME_NAME', 'SAME_BIRTH_YEAR']],
  [
    'a number in common',
    { ...unlike, surname: 'X', firstNames: 'Y', birthDate: '', numbers: ['A-12 3'] },
    ['SAME_NUMBER'],
  ],
])('%s', (_name, change, signs) => {
  const { score, signs: found } = likenessOf(person({ numbers: ['a123'] }), person(change));
  expect(found).toEqual(signs);
  expect(score).toBeGreaterThanOrEqual(LIKELY_FROM);
});

test('the same day of birth alone says nothing', () => {
  expect(likenessOf(person(), person({ surname: 'Osman', firstNames: 'Idris' })).score).toBe(0);
});

test('a name alike with another day of birth stays below the bar', () => {
  const other = person({ ...unlike, surname: 'Rezai', firstNames: 'Muhamed', birthDate: '1971-01-01' });
  expect(likenessOf(person(), other).score).toBeLessThan(LIKELY_FROM);
});

test('what a name sounds like', () => {
  expect(consonantsOf('mohammad')).toBe(consonantsOf('muhamed'));
  expect(consonantsOf('ali')).not.toBe(consonantsOf('ola'));
});
