import { expect, test } from 'vitest';
import { type ACTIONS, actionRules, CASE_ACTIONS } from './actions.ts';
import { CASE_STATES, FINAL_STATES } from './states.ts';

const targetsOf = (action: keyof typeof ACTIONS, from: string): readonly string[] => {
  const { to, derives = [] } = actionRules[action];
  if (to === 'SAME') return [from];
  return to === 'DERIVED' ? [from, ...derives] : [to];
};

test('every state can be reached from nothing', () => {
  const reached = new Set<string>(['NOTHING']);
  for (const from of reached) {
    for (const action of CASE_ACTIONS) {
      if (!(actionRules[action].from as readonly string[]).includes(from)) continue;
      for (const to of targetsOf(action, from)) reached.add(to);
    }
  }
  expect([...CASE_STATES].filter((state) => !reached.has(state))).toEqual([]);
});

test('every state but DELETED has a way out', () => {
  const stuck = CASE_STATES.filter((state) =>
    CASE_ACTIONS.every(
      (action) =>
        !(actionRules[action].from as readonly string[]).includes(state) ||
        targetsOf(action, state).every((to) => to === state),
    ),
  );
  expect(stuck).toEqual(['DELETED']);
  expect(FINAL_STATES).toContain('DELETED');
});
