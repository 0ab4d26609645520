import { expect, test } from 'vitest';
import { FUNCTIONS } from '../functions.ts';
import { NOTHING } from '../rule.ts';
import { aCase, aPerson, persons } from '../test/case-kit.ts';
import { actionRules, CASE_ACTIONS, type CaseAction } from './actions.ts';
import { attempt, availableActions } from './attempt.ts';
import type { CaseFacts } from './facts.ts';
import { CASE_STATES, type CaseState, FINAL_STATES } from './states.ts';

const ORIGINS = [NOTHING, ...CASE_STATES] as const;

const startsIn = (action: CaseAction, state: CaseFacts['state']) => actionRules[action].from.includes(state);

function targetsOf(action: CaseAction, from: CaseFacts['state']): readonly string[] {
  const { to, derives = [] } = actionRules[action];
  if (to === 'SAME') return [from];
  return to === 'DERIVED' ? [from, ...derives] : [to];
}

test('who may do what in which state reads as one page', async () => {
  const page = FUNCTIONS.map((acting) => {
    const own = CASE_ACTIONS.filter((action) => actionRules[action].by.includes(acting));
    const rows = own.map((action) => gridRow(action, (state) => (startsIn(action, state) ? 'x' : '.')));
    return [gridRow(acting, shortName), ...rows].join('\n');
  });
  await expect(`${[LEGEND, ...page].join('\n\n')}\n`).toMatchFileSnapshot('./actions-by-function.txt');
});

/** `-` is the beginning, `7` stands for S7 of the procedure. */
const shortName = (state: CaseFacts['state']) =>
  state === NOTHING ? '-' : String(CASE_STATES.indexOf(state));
const gridRow = (title: string, cell: (state: CaseFacts['state']) => string) =>
  [title.padEnd(25), ...ORIGINS.map((state) => cell(state).padStart(3))].join('');
const LEGEND = ORIGINS.map((state) => `${shortName(state).padStart(2)} ${state}`).join('\n');

test('every state can be reached from nothing', () => {
  const reached = new Set<string>([NOTHING]);
  for (const from of reached) {
    for (const action of CASE_ACTIONS) {
      if (!actionRules[action].from.some((state) => state === from)) continue;
      for (const to of targetsOf(action, from as CaseState)) reached.add(to);
    }
  }
  expect(CASE_STATES.filter((state) => !reached.has(state))).toEqual([]);
});

test('every state has a way out, except what is deleted', () => {
  const stuck = CASE_STATES.filter((state) =>
    CASE_ACTIONS.every(
      (action) => !startsIn(action, state) || targetsOf(action, state).every((to) => to === state),
    ),
  );
  expect(stuck).toEqual(['DELETED']);
});

test('a final state is left only by archiving, correction, or a withdrawal before the end was shown', () => {
  const ways = new Set(
    CASE_ACTIONS.filter((action) =>
      FINAL_STATES.some(
        (state) => startsIn(action, state) && targetsOf(action, state).some((to) => to !== state),
      ),
    ),
  );
  expect([...ways]).toEqual(['releaseClosing', 'withdraw', 'revokeConsent', 'reopen', 'archive', 'delete']);
});

test('what the table does not allow is refused, in every state, for every function', () => {
  for (const action of CASE_ACTIONS) {
    const rule = actionRules[action];
    for (const state of ORIGINS) {
      for (const acting of FUNCTIONS) {
        const answer = attempt(action, aCase(state), acting);
        const code = answer.ok ? null : answer.code;
        const place = `${acting} ${action} ${state}`;
        if (!rule.by.includes(acting)) expect(code, place).toBe('NOT_YOUR_FUNCTION');
        else if (!rule.from.includes(state)) expect(code, place).toBe('NOT_IN_THIS_STATE');
        else expect([null, ...Object.keys(rule.unless)], place).toContain(code);
      }
    }
  }
});

test('the actions on offer are exactly those that an attempt does not refuse for function or state', () => {
  for (const state of ORIGINS) {
    for (const acting of FUNCTIONS) {
      const facts = aCase(state);
      const offered = availableActions(facts, acting);
      for (const action of CASE_ACTIONS) {
        const answer = attempt(action, facts, acting);
        const available = offered.find((each) => each.action === action);
        expect(available?.enabled ?? false, `${acting} ${action} ${state}`).toBe(answer.ok);
        expect(available === undefined).toBe(
          !answer.ok && ['NOT_YOUR_FUNCTION', 'NOT_IN_THIS_STATE'].includes(answer.code),
        );
      }
    }
  }
});

const VARIATIONS: readonly Partial<CaseFacts>[] = [
  {},
  { applicationComplete: false },
  { persons: [aPerson({ consentGiven: false })] },
  { represented: true },
  { mandateValid: true },
  { registered: false },
  { preCheckBody: 'PRE_EXAMINATION' },
  { preCheckBody: 'COMMISSION' },
  { proposalPrepared: false },
  { proposedByActing: true },
  { persons: [aPerson({ findings: [{ ground: 'R4', effect: 'WARNS', undecided: true }] })] },
  { statement: 'REQUESTED', extensionAsked: true },
  { authorityKnown: false },
  { actingHeadsAuthority: true },
  { statement: 'NONE' },
  { statement: 'REQUESTED' },
  { caseNoteWritten: false },
  { meetingInSession: false },
  { quorate: false },
  { closingReleased: true },
  { decidedBefore: true },
  { decidedBefore: true, closingReleased: true },
  { decidedBefore: true, closingReleased: false },
  { requestReasonsWritten: false, persons: persons('REQUEST') },
  { authorityInformed: true },
  { correctionAskedByAnother: false },
  { retainedUntil: null },
  { legalHold: true },
  { persons: persons('REQUEST') },
  { persons: persons('PENDING', 'PENDING') },
  { persons: [aPerson({ findings: [{ ground: 'A3', effect: 'EXCLUDES' }] })] },
  { persons: [aPerson({ findings: [{ ground: 'R2', effect: 'NEEDS_EXCEPTION_REASON' }] })] },
];

test('every named reason can stand and can be lifted', () => {
  for (const action of CASE_ACTIONS) {
    const { from, by, unless } = actionRules[action];
    for (const [code, stands] of Object.entries(unless)) {
      const answers = from.flatMap((state) =>
        by.flatMap((acting) => VARIATIONS.map((variation) => stands?.(aCase(state, variation), acting))),
      );
      expect(new Set(answers), `${action} ${code}`).toEqual(new Set([true, false]));
    }
  }
});

test('every action succeeds somewhere', () => {
  for (const action of CASE_ACTIONS) {
    const { from, by } = actionRules[action];
    const succeeds = from.some((state) =>
      by.some((acting) =>
        VARIATIONS.some((variation) => attempt(action, aCase(state, variation), acting).ok),
      ),
    );
    expect(succeeds, action).toBe(true);
  }
});

test('a row that keeps the state or derives it never begins a case', () => {
  const beginnings = CASE_ACTIONS.filter((action) => startsIn(action, NOTHING));
  expect(beginnings).toEqual(['startApplication', 'capture']);
  for (const action of beginnings) expect(CASE_STATES).toContain(actionRules[action].to);
});

test('the chair and the head of the office can do whatever the office can', () => {
  for (const action of CASE_ACTIONS) {
    const { by } = actionRules[action];
    if (by.includes('OFFICE')) expect(by, action).toEqual(expect.arrayContaining(['OFFICE_HEAD', 'CHAIR']));
  }
});
