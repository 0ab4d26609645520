import { describe, expect, it } from 'vitest';
import { earliestDay, isPartialDate, latestDay, parsePartialDate } from './partial-date.ts';

describe('parsePartialDate', () => {
  it.each([
    ['1990', '1990'],
    ['1990-04', '1990-04'],
    ['1990-04-03', '1990-04-03'],
    ['04.1990', '1990-04'],
    ['4. 1990', '1990-04'],
    ['3.4.1990', '1990-04-03'],
    [' 1990 ', '1990'],
  ])('reads %s', (text, value) => {
    expect(parsePartialDate(text)).toEqual({ value });
  });

  it.each(['1990-13', '00.1990', '1990-02-30', '31.6.1990', '0000'])('refuses %s as impossible', (text) => {
    expect(parsePartialDate(text)).toEqual({ refused: 'DATE_IMPOSSIBLE' });
  });

  it.each(['', '90', 'um 1990', '1990-4', '1990-', '00.00.199'])('refuses "%s" as unreadable', (text) => {
    expect(parsePartialDate(text)).toEqual({ refused: 'DATE_UNREADABLE' });
  });

  it('tells the stored form from the typed form', () => {
    expect(isPartialDate('1990-04')).toBe(true);
    expect(isPartialDate('04.1990')).toBe(false);
  });
});

describe('the days a partial date can mean', () => {
  it.each([
    ['1990', '1990-01-01', '1990-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1990-12', '1990-12-01', '1990-12-31'],
    ['1990-04-03', '1990-04-03', '1990-04-03'],
  ])('%s lies between %s and %s', (date, first, last) => {
    expect(earliestDay(date)).toBe(first);
    expect(latestDay(date)).toBe(last);
  });
});
