import { describe, expect, it } from 'vitest';
import { FOLDED_NAME_MAX, foldName, nameKey } from './fold.ts';

const NAMES = [
  'Müller',
  'Großmann-Öztürk',
  'Şahin',
  'İbrahim',
  'Işık',
  'Łukasz',
  'Đorđević',
  'Sørensen',
  'Ægir',
  'Nguyễn Thị Ánh',
  "O'Connor",
  'ʿAbd al-Qādir',
  'Məmmədov',
  'Иванов-Ёлкин',
  'مُحَمَّد',
  'ГРИГОРІЙ',
  'Παπαδόπουλος',
  'St. Aubyn',
  'Aeeoee',
  'José  María',
  'ﬁlip',
];

describe('foldName', () => {
  it.each([
    ['Müller', 'muller'],
    ['Mueller', 'muller'],
    ['Muller', 'muller'],
    ['MÜLLER', 'muller'],
    ['Mu\u0308ller', 'muller'],
    ['Jäger', 'jager'],
    ['Jaeger', 'jager'],
    ['Göbel', 'gobel'],
    ['Goebel', 'gobel'],
    ['Weiß', 'weiss'],
    ['WEIẞ', 'weiss'],
    ['Weiss', 'weiss'],
  ])('writes the German spellings of one name alike: %s -> %s', (name, key) => {
    expect(foldName(name)).toBe(key);
  });

  it.each([
    ['Işık', 'isik'],
    ['İbrahim', 'ibrahim'],
    ['Łukasz', 'lukasz'],
    ['Sørensen', 'sorensen'],
    ['Soerensen', 'sorensen'],
    ['Đorđević', 'dordevic'],
    ['Ægir', 'agir'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['Məmmədov', 'mammadov'],
  ])('writes Latin letters of other languages without their signs: %s -> %s', (name, key) => {
    expect(foldName(name)).toBe(key);
  });

  it('drops apostrophes and makes one space of hyphens, dots and runs of spaces', () => {
    expect(foldName("O'Connor")).toBe('oconnor');
    expect(foldName('O´Connor')).toBe('oconnor');
    expect(foldName('ʿAbd al-Qādir')).toBe('abd al qadir');
    expect(foldName('  St.  Aubyn \t-\u00a0Smith ')).toBe('st aubyn smith');
  });

  it('keeps other scripts, in lower case and without marks', () => {
    expect(foldName('ИВАНОВ')).toBe('иванов');
    expect(foldName('مُحَمَّد')).toBe('محمد');
    expect(foldName('محـــمد')).toBe('محمد');
    expect(foldName('أحمد')).toBe(foldName('احمد'));
  });

  it('is empty for a text without letters and digits', () => {
    expect(foldName('')).toBe('');
    expect(foldName(' -.’ \u0000\ud800')).toBe('');
  });

  it.each(NAMES)('changes nothing when folded again: %s', (name) => {
    expect(foldName(foldName(name))).toBe(foldName(name));
  });

  it.each(NAMES)('folds every typed beginning to a beginning of the key: %s', (name) => {
    const letters = Array.from(name);
    for (let typed = 0; typed <= letters.length; typed += 1) {
      expect(foldName(name).startsWith(foldName(letters.slice(0, typed).join('')))).toBe(true);
    }
  });

  it('cuts at the width of the column between whole characters', () => {
    expect(foldName('x'.repeat(500))).toHaveLength(FOLDED_NAME_MAX);
    const outsideTheBasicPlane = '𐐨'.repeat(500);
    expect(Array.from(foldName(outsideTheBasicPlane))).toHaveLength(FOLDED_NAME_MAX);
    expect(foldName(outsideTheBasicPlane).isWellFormed()).toBe(true);
    expect(foldName(`${'x'.repeat(FOLDED_NAME_MAX - 1)} y`)).toBe('x'.repeat(FOLDED_NAME_MAX - 1));
  });
});

describe('nameKey', () => {
  it('puts the surname first', () => {
    expect(nameKey('Öztürk', 'Ayşe Nur')).toBe('ozturk ayse nur');
  });

  it('serves a person with one name, whichever field holds it', () => {
    expect(nameKey('Rahimi', '')).toBe('rahimi');
    expect(nameKey('', 'Rahimi')).toBe('rahimi');
  });
});
