import { describe, expect, it } from 'vitest';
import { codesOf, isCodeOf } from './code-list.ts';

const colours = { RED: { de: 'Rot', en: 'Red' }, BLUE: { de: 'Blau', en: 'Blue' } };

describe('a code list', () => {
  it('keeps the order of its table', () => {
    expect(codesOf(colours)).toEqual(['RED', 'BLUE']);
  });

  it('does not take an inherited property for a code', () => {
    expect(isCodeOf(colours, 'RED')).toBe(true);
    expect(isCodeOf(colours, 'red')).toBe(false);
    expect(isCodeOf(colours, 'toString')).toBe(false);
    expect(isCodeOf(colours, '')).toBe(false);
  });
});
