import { describe, expect, it } from 'vitest';
import { codesOf } from './code-list.ts';
import { type Nationality, nationalities } from './nationalities.ts';
import {
  isSelectableNationality,
  isStateOfBirth,
  isWithoutState,
  nationalityOf,
  selectableNationalities,
} from './nationality-choice.ts';

const entries: readonly (readonly [string, Nationality])[] = codesOf(nationalities).map((key) => [
  key,
  nationalities[key],
]);

describe('the nationalities', () => {
  it('have a key of three capitals and a name in both languages, used once', () => {
    for (const [key, { de, en }] of entries) {
      expect(key).toMatch(/^[A-Z]{3}$/);
      expect(de.trim() && en.trim()).not.toBe('');
    }
    expect(new Set(entries.map(([, { de }]) => de)).size).toBe(entries.length);
    expect(new Set(entries.map(([, { en }]) => en)).size).toBe(entries.length);
  });

  it('contain the 193 members of the United Nations and some states and areas beside', () => {
    expect(selectableNationalities('2026-11-22').filter((key) => !isWithoutState(key))).toHaveLength(202);
    for (const key of ['XKX', 'PSE', 'TWN', 'VAT', 'SSD']) expect(nationalityOf(key)).toBeDefined();
  });

  it('carry the Destatis key where it was verified, and nowhere else', () => {
    const verified = entries.flatMap(([key, { destatis }]) => (destatis ? [[key, destatis]] : []));
    expect(Object.fromEntries(verified)).toEqual({
      AFG: '423',
      EGY: '287',
      ALB: '121',
      DZA: '221',
      AND: '123',
      AGO: '223',
    });
  });

  it('offer an ended state to old cases only', () => {
    expect(isSelectableNationality('SCG', '2006-06-02')).toBe(true);
    expect(isSelectableNationality('SCG', '2006-06-03')).toBe(false);
    expect(isSelectableNationality('YUG', '2026-11-22')).toBe(false);
    expect(isSelectableNationality('SRB', '2026-11-22')).toBe(true);
  });

  it('let a person be born in an ended state, but not in none', () => {
    expect(isStateOfBirth('SUN')).toBe(true);
    expect(isStateOfBirth('XXA')).toBe(false);
    expect(isStateOfBirth('Sowjetunion')).toBe(false);
  });

  it('offer stateless, unclear and not stated, and no free text', () => {
    for (const key of ['XXA', 'XXU', 'XXN']) expect(isSelectableNationality(key, '2026-11-22')).toBe(true);
    for (const text of ['', 'AF', 'afg', 'constructor'])
      expect(isSelectableNationality(text, '2026-11-22')).toBe(false);
  });
});
