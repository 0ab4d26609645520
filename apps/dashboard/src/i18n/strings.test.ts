import { describe, expect, it } from 'vitest';
import { defineStrings, sayIn } from './strings.ts';

const strings = defineStrings({
  de: {
    title: 'Sitzung am {{day}}',
    seats_one: '{{count}} Sitz',
    seats_other: '{{count}} Sitze',
    end: 'Ende',
  },
  en: {
    title: 'Meeting on {{day}}',
    seats_one: '{{count}} seat',
    seats_other: '{{count}} seats',
    end: 'End',
  },
});

describe('the texts of a screen', () => {
  it('are said in the language asked for', () => {
    expect(sayIn(strings, 'de')('title', { day: 'Montag' })).toBe('Sitzung am Montag');
    expect(sayIn(strings, 'en')('end')).toBe('End');
  });

  it('follow the number of what they count', () => {
    expect(sayIn(strings, 'de')('seats', { count: 1 })).toBe('1 Sitz');
    expect(sayIn(strings, 'en')('seats', { count: 9 })).toBe('9 seats');
  });

  it('do not compile with a missing key, a missing value or an unknown key', () => {
    // @ts-expect-error English lacks `only`
    defineStrings({ de: { only: 'nur' }, en: {} });
    // @ts-expect-error `day` is asked for
    sayIn(strings)('title');
    // @ts-expect-error a plural needs its count
    sayIn(strings)('seats');
    // @ts-expect-error nobody defined `start`
    expect(sayIn(strings)('start')).toBe('start');
  });

  it('show a name as it is written, without escaping it', () => {
    expect(sayIn(strings, 'de')('title', { day: "O'Neill & <Söhne>" })).toBe("Sitzung am O'Neill & <Söhne>");
  });
});
