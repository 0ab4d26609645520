import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../functions.ts';
import { NOTHING } from '../rule.ts';
import {
  attemptStatement,
  isTextShown,
  type StatementAction,
  type StatementFacts,
  statementRules,
} from './actions.ts';
import { STATEMENT_STATES } from './states.ts';

const round = (state: StatementFacts['state'], more: Partial<StatementFacts> = {}): StatementFacts => ({
  state,
  ofActingAuthority: true,
  textWritten: true,
  signerNamed: true,
  remindedToday: false,
  ...more,
});
const actions = Object.keys(statementRules) as StatementAction[];

test('what the table does not allow is refused, in every state, for every function', () => {
  for (const action of actions) {
    for (const state of [NOTHING, ...STATEMENT_STATES]) {
      for (const acting of FUNCTIONS) {
        const { by, from } = statementRules[action];
        const answer = attemptStatement(action, round(state), acting);
        const code = answer.ok ? null : answer.code;
        if (!by.includes(acting)) expect(code).toBe('NOT_YOUR_FUNCTION');
        else expect(code).toBe(from.includes(state) ? null : 'NOT_IN_THIS_STATE');
      }
    }
  }
});

describe('submitting', () => {
  test.each(['REQUESTED', 'DRAFTED'] as const)('ends a round that is %s', (state) => {
    expect(attemptStatement('submit', round(state), 'AUTHORITY')).toEqual({ ok: true, to: 'SUBMITTED' });
  });

  test.each([
    ['NOT_THE_ASKED_AUTHORITY', { ofActingAuthority: false }],
    ['STATEMENT_EMPTY', { textWritten: false }],
    ['SIGNER_MISSING', { signerNamed: false }],
  ] satisfies [string, Partial<StatementFacts>][])('is refused by %s', (code, facts) => {
    expect(attemptStatement('submit', round('DRAFTED', facts), 'AUTHORITY')).toEqual({ ok: false, code });
  });

  test('is not possible twice', () => {
    expect(attemptStatement('submit', round('SUBMITTED'), 'AUTHORITY').ok).toBe(false);
  });
});

test('the office never sees the text of a statement that is not submitted', () => {
  expect(STATEMENT_STATES.filter(isTextShown)).toEqual(['SUBMITTED']);
});

test('a redo leaves the old round as it is', () => {
  expect(attemptStatement('redo', round('SUBMITTED'), 'OFFICE')).toEqual({ ok: true, to: 'SUBMITTED' });
});
