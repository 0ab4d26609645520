import { describe, expect, it } from 'vitest';
import { isGood, nothing, sum, tally } from './outcome.ts';

const failure = { name: 'a', message: 'b' };

describe('the tally', () => {
  it('is one line with passed and failed tests', () => {
    expect(tally({ passed: 3, skipped: 0, failures: [failure] })).toBe('3 passed, 1 failed');
  });

  it('names skipped tests only when there are some', () => {
    expect(tally({ passed: 3, skipped: 2, failures: [] })).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('adds up steps', () => {
    const first = { passed: 1, skipped: 2, failures: [failure] };
    expect(tally(sum([first, first, { ...nothing, passed: 4 }]))).toBe('6 passed, 2 failed, 4 skipped');
  });
});

describe('a step', () => {
  it('is not good when all its tests were skipped', () => {
    expect(isGood({ passed: 0, skipped: 9, failures: [] })).toBe(false);
  });
});
