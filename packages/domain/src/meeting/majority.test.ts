import { describe, expect, test } from 'vitest';
import { isCarried, isPossible, outcomeOf } from './majority.ts';

const tally = (yes: number, no: number, abstain: number) => ({ yes, no, abstain });

describe('the majority of the members present', () => {
  test.each([
    [5, tally(3, 2, 0), true],
    [5, tally(2, 0, 3), false],
    [8, tally(5, 3, 0), true],
    [8, tally(4, 4, 0), false],
    [9, tally(5, 4, 0), true],
    [9, tally(4, 3, 2), false],
    [9, tally(4, 0, 0), false],
  ])('of %i present with %o is carried: %s', (present, votes, carried) => {
    expect(isCarried(votes, present, 'MAJORITY_OF_PRESENT')).toBe(carried);
  });

  test('differs from more yes than no where members abstain', () => {
    expect(isCarried(tally(4, 3, 2), 9, 'MORE_YES_THAN_NO')).toBe(true);
    expect(isCarried(tally(4, 4, 1), 9, 'MORE_YES_THAN_NO')).toBe(false);
  });
});

test.each([
  [tally(3, 2, 0), null, 'REQUEST'],
  [tally(2, 3, 0), null, 'NO_REQUEST'],
  [tally(2, 3, 0), tally(3, 2, 0), 'RECOMMENDATION'],
  [tally(2, 3, 0), tally(2, 3, 0), 'NO_REQUEST'],
  [tally(3, 2, 0), tally(5, 0, 0), 'REQUEST'],
] as const)(
  'among five present, request %o and recommendation %o come to %s',
  (request, recommendation, outcome) => {
    expect(outcomeOf({ request, recommendation }, 5, 'MAJORITY_OF_PRESENT')).toBe(outcome);
  },
);

test('a tally counts whole votes and no more than members present', () => {
  expect(isPossible(tally(3, 1, 1), 5)).toBe(true);
  expect(isPossible(tally(3, 1, 0), 5)).toBe(true);
  expect(isPossible(tally(3, 2, 1), 5)).toBe(false);
  expect(isPossible(tally(-1, 2, 1), 5)).toBe(false);
  expect(isPossible(tally(1.5, 2, 1), 5)).toBe(false);
});
