import { describe, expect, test } from 'vitest';
import { aCase, persons } from '../test/case-kit.ts';
import { attempt } from './attempt.ts';
import { AUTHORITY_CASE_STATUSES, authorityStatus } from './authority-status.ts';
import { COARSE_STATUSES, coarseStatus, coarseStatusTexts } from './disclosure.ts';
import { MEMBER_CASE_STATUSES, memberStatus } from './member-status.ts';
import { CASE_STATES, type CaseState } from './states.ts';

const AFTER_DECISION = ['DECIDED', 'REQUEST_SENT', 'INTENT_REPORTED', 'CLOSED'] as const;

const undecided = (state: CaseState) => coarseStatus({ state, decidedBefore: false, released: false });

describe('the coarse status', () => {
  test.each([
    ['RECEIVED', 'RECEIVED'],
    ['COMPLETION', 'COMPLETION'],
    ['PRE_CHECK', 'IN_REVIEW'],
    ['ACCEPTED', 'IN_REVIEW'],
    ['STATEMENT_REQUESTED', 'IN_REVIEW'],
    ['READY', 'IN_REVIEW'],
    ['ON_AGENDA', 'IN_REVIEW'],
    ['POSTPONED', 'IN_REVIEW'],
    ['NOT_ACCEPTED', 'ENDED_NOT_ACCEPTED'],
    ['WITHDRAWN', 'ENDED_WITHDRAWN'],
    ['SETTLED', 'ENDED_SETTLED'],
  ] as const)('of an undecided case in %s is %s', (state, status) => {
    expect(undecided(state)).toBe(status);
  });

  test.each(AFTER_DECISION)('of %s is in review before the release and ended after it', (state) => {
    expect(coarseStatus({ state, decidedBefore: true, released: false })).toBe('IN_REVIEW');
    expect(coarseStatus({ state, decidedBefore: true, released: true })).toBe('ENDED');
  });

  test('after a decision depends on nothing but the release, except for the withdrawal by the person', () => {
    for (const released of [true, false]) {
      const shown = CASE_STATES.filter((state) => state !== 'WITHDRAWN').map((state) =>
        coarseStatus({ state, decidedBefore: true, released }),
      );
      expect(new Set(shown).size).toBe(1);
    }
  });

  test('of a case settled after the decision stays the one of every decided case', () => {
    expect(coarseStatus({ state: 'SETTLED', decidedBefore: true, released: false })).toBe('IN_REVIEW');
    expect(coarseStatus({ state: 'SETTLED', decidedBefore: true, released: true })).toBe('ENDED');
  });

  test('has a text for each value, and none but the neutral one speaks of a result', () => {
    for (const status of COARSE_STATUSES) {
      const text = coarseStatusTexts[status].de;
      expect(text).not.toBe('');
      expect(/Ergebnis|Ersuchen|Empfehlung/.test(text)).toBe(status === 'ENDED');
    }
  });
});

test('every state has a status for every audience', () => {
  for (const state of CASE_STATES) {
    expect(COARSE_STATUSES).toContain(undecided(state));
    expect(MEMBER_CASE_STATUSES).toContain(memberStatus[state]);
    for (const statementSubmitted of [true, false]) {
      expect(AUTHORITY_CASE_STATUSES).toContain(authorityStatus({ state, statementSubmitted }));
    }
  }
});

test('the authority sees its own part: asked, answered, requested, ended', () => {
  const shown = (state: CaseState, statementSubmitted: boolean) =>
    authorityStatus({ state, statementSubmitted });
  expect(shown('STATEMENT_REQUESTED', false)).toBe('STATEMENT_REQUESTED');
  expect(shown('ON_AGENDA', true)).toBe('STATEMENT_SUBMITTED');
  expect(shown('DECIDED', true)).toBe('STATEMENT_SUBMITTED');
  expect(shown('REQUEST_SENT', true)).toBe('REQUEST_RECEIVED');
  expect(shown('NOT_ACCEPTED', false)).toBe('ENDED');
});

test('the end of a case with a request and of one without look the same at every step', () => {
  const step = (state: CaseState, released: boolean) =>
    coarseStatus({ state, decidedBefore: true, released });
  const request = { persons: persons('REQUEST'), decidedBefore: true };
  const noRequest = { persons: persons('NO_REQUEST'), decidedBefore: true };

  expect(step('DECIDED', false)).toBe(step('DECIDED', false));
  const forwarded = attempt('forwardRequest', aCase('DECIDED', request), 'OFFICE');
  const informed = attempt('closeWithoutRequest', aCase('DECIDED', noRequest), 'OFFICE');
  if (!forwarded.ok || !informed.ok) throw new Error('both paths are open');
  expect(forwarded.to).not.toBe(informed.to);
  expect(step(forwarded.to, false)).toBe(step(informed.to, false));

  const known = { authorityInformed: true };
  const released = [
    attempt('releaseClosing', aCase(forwarded.to, { ...request, ...known }), 'OFFICE'),
    attempt('releaseClosing', aCase(informed.to, { ...noRequest, ...known }), 'OFFICE'),
  ].map((answer) => (answer.ok ? answer.to : answer.code));
  expect(released).toEqual(['REQUEST_SENT', 'CLOSED']);
  expect(step('REQUEST_SENT', true)).toBe(step('CLOSED', true));
  expect(step('INTENT_REPORTED', true)).toBe(step('CLOSED', true));
});
