import { expect, it } from 'vitest';
import { isAwaited, isLate } from './is-open.ts';

it('awaits a statement that is asked for until it is handed in', () => {
  expect(isAwaited({ status: 'STATEMENT_REQUESTED', statement: { state: 'REQUESTED' } })).toBe(true);
  expect(isAwaited({ status: 'STATEMENT_REQUESTED', statement: { state: 'DRAFTED' } })).toBe(true);
  expect(isAwaited({ status: 'STATEMENT_SUBMITTED', statement: { state: 'SUBMITTED' } })).toBe(false);
  expect(isAwaited({ status: 'IN_REVIEW', statement: null })).toBe(false);
});

it('takes a statement for late where the procedure went on, not where it ended', () => {
  expect(isLate({ status: 'IN_REVIEW', statement: { state: 'DRAFTED' } })).toBe(true);
  expect(isLate({ status: 'IN_REVIEW', statement: { state: 'WAIVED' } })).toBe(false);
  expect(isLate({ status: 'ENDED', statement: { state: 'REQUESTED' } })).toBe(false);
});
