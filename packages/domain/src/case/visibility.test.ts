import { expect, test } from 'vitest';
import { FUNCTIONS } from '../functions.ts';
import { actionRules, CASE_ACTIONS } from './actions.ts';
import { CASE_STATES } from './states.ts';
import { VISIBLE_CASES } from './visibility.ts';

test('a draft is seen by its author only', () => {
  const readers = FUNCTIONS.filter((acting) => VISIBLE_CASES[acting].states.includes('DRAFT'));
  expect(readers).toEqual(['APPLICANT', 'REPRESENTATIVE']);
});

test('members see no case before its papers can be released', () => {
  const early = ['RECEIVED', 'COMPLETION', 'PRE_CHECK', 'ACCEPTED', 'STATEMENT_REQUESTED', 'READY'] as const;
  for (const state of early) expect(VISIBLE_CASES.SEAT.states).not.toContain(state);
  expect(VISIBLE_CASES.SEAT.link).toBe('RELEASED');
});

test('supervision reads no case', () => {
  expect(VISIBLE_CASES.SUPERVISION).toEqual({ link: 'AGGREGATE', states: [] });
});

test('what is deleted is seen by nobody', () => {
  for (const acting of FUNCTIONS) expect(VISIBLE_CASES[acting].states).not.toContain('DELETED');
});

test('nobody can act on a case that the function does not see', () => {
  for (const action of CASE_ACTIONS) {
    const { by, from } = actionRules[action];
    for (const acting of by) {
      const seen = CASE_STATES.filter((state) => VISIBLE_CASES[acting].states.includes(state));
      expect(
        from.some((state) => state === 'NOTHING' || seen.includes(state)),
        `${acting} ${action}`,
      ).toBe(true);
    }
  }
});
