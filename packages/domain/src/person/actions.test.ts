import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../functions.ts';
import { NOTHING } from '../rule.ts';
import {
  attemptPerson,
  availablePersonActions,
  PERSON_ACTIONS,
  type PersonAction,
  type PersonActionFacts,
  personRules,
} from './actions.ts';
import { PERSON_STATES } from './states.ts';

const facts = (
  state: PersonActionFacts['state'],
  more: Partial<PersonActionFacts> = {},
): PersonActionFacts => ({
  state,
  quorate: true,
  requestCarried: false,
  recommendationCarried: false,
  procedureEnded: false,
  correctionAskedByAnother: true,
  ...more,
});

const actions = Object.keys(PERSON_ACTIONS) as PersonAction[];

test('what the table does not allow is refused, in every state, for every function', () => {
  for (const action of actions) {
    for (const state of [NOTHING, ...PERSON_STATES]) {
      for (const acting of FUNCTIONS) {
        const { by, from, unless } = personRules[action];
        const answer = attemptPerson(action, facts(state), acting);
        const code = answer.ok ? null : answer.code;
        if (!by.includes(acting)) expect(code).toBe('NOT_YOUR_FUNCTION');
        else if (!from.includes(state)) expect(code).toBe('NOT_IN_THIS_STATE');
        else expect([null, ...Object.keys(unless)]).toContain(code);
      }
    }
  }
});

test('every state of a person can be reached, and left or corrected', () => {
  const reached = new Set(actions.map((action) => personRules[action].to));
  expect([...PERSON_STATES].filter((state) => !reached.has(state))).toEqual([]);
  const left = new Set(actions.flatMap((action) => personRules[action].from));
  expect(PERSON_STATES.filter((state) => !left.has(state))).toEqual([]);
});

describe('an outcome', () => {
  test('follows from the vote: one of the three is possible, never two', () => {
    for (const requestCarried of [true, false]) {
      for (const recommendationCarried of [true, false]) {
        const possible = availablePersonActions(
          facts('PENDING', { requestCarried, recommendationCarried }),
          'CHAIR',
        )
          .filter(({ action, enabled }) => action.startsWith('record') && enabled)
          .map(({ action }) => action);
        const outcome = requestCarried
          ? 'recordRequest'
          : recommendationCarried
            ? 'recordRecommendation'
            : 'recordNoRequest';
        expect(possible).toEqual([outcome]);
      }
    }
  });

  test('is not recorded without a quorum', () => {
    const answer = attemptPerson('recordNoRequest', facts('PENDING', { quorate: false }), 'MINUTES_KEEPER');
    expect(answer).toEqual({ ok: false, code: 'NO_QUORUM' });
  });
});

test('a withdrawal is offered alike before and after a decision, until the end is shown', () => {
  for (const procedureEnded of [true, false]) {
    const offers = (['PENDING', 'REQUEST', 'NO_REQUEST', 'RECOMMENDATION'] as const).map((state) =>
      JSON.stringify(availablePersonActions(facts(state, { procedureEnded }), 'APPLICANT')),
    );
    expect(new Set(offers).size).toBe(1);
  }
});

test('a correction brings a person back into the procedure, and takes two people', () => {
  expect(attemptPerson('correct', facts('EXCLUDED'), 'CHAIR')).toEqual({ ok: true, to: 'PENDING' });
  const alone = facts('EXCLUDED', { correctionAskedByAnother: false });
  expect(attemptPerson('correct', alone, 'CHAIR')).toEqual({ ok: false, code: 'SECOND_PERSON_MISSING' });
});
