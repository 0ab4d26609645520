import { expect, test } from 'vitest';
import { AUTHORITY_PARTS } from '../person/authority-part.ts';
import { type FollowFigures, followRates, PART_OF_CASE } from './follow-report.ts';

const figures = (change: Partial<FollowFigures> = {}): FollowFigures => ({
  AWAITED: 3,
  INTENDS_FOLLOW: 1,
  INTENDS_NOT_FOLLOW: 0,
  GRANTED: 12,
  GRANTED_WITH_CONDITIONS: 5,
  REFUSED: 4,
  MOOT: 0,
  ...change,
});

test('the two follow rates have different denominators', () => {
  expect(followRates(figures(), 25)).toEqual([
    { code: 'GRANTED_OF_REQUESTS', numerator: 17, denominator: 25, value: 17 / 25 },
    { code: 'GRANTED_OF_DECIDED', numerator: 17, denominator: 21, value: 17 / 21 },
  ]);
});

test('a hidden figure hides the rates that are made from it, and no others', () => {
  const hidden = { numerator: null, denominator: null, value: null };
  expect(followRates(figures({ GRANTED: null }), 25)).toMatchObject([hidden, hidden]);
  expect(followRates(figures({ REFUSED: null }), 25)).toMatchObject([{ value: 17 / 25 }, hidden]);
  expect(followRates(figures({ MOOT: null }), null)).toMatchObject([hidden, { value: 17 / 21 }]);
});

test('every part ranks once', () => {
  expect([...PART_OF_CASE].sort()).toEqual([...AUTHORITY_PARTS].sort());
});
