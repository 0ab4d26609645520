import { expect, test } from 'vitest';
import { CASE_STATES, type CaseState } from '../case/states.ts';
import { nrw } from '../commissions/nrw.ts';
import { type NextDateFacts, nextDateOf } from './next-date.ts';

const HOLIDAYS = new Set(['2026-04-03', '2026-04-06']);

const facts = (state: CaseState, change: Partial<NextDateFacts> = {}): NextDateFacts => ({
  state,
  stateSince: '2026-03-30',
  receivedOn: '2026-03-30',
  completionDueOn: null,
  statementDueOn: null,
  meetingOn: null,
  reachableMeetingOn: null,
  decidedOn: null,
  closingReleasedOn: null,
  authorityInformedOn: null,
  authorityHeardOn: null,
  authorityRemindedOn: null,
  followUpOn: null,
  ...change,
});
const next = (state: CaseState, change: Partial<NextDateFacts> = {}) =>
  nextDateOf(facts(state, change), nrw, HOLIDAYS);

test('registration, preliminary check and the request of a statement have working days, holidays left out', () => {
  expect(next('RECEIVED')).toEqual({ kind: 'REGISTER', on: '2026-04-08' });
  expect(next('PRE_CHECK')).toEqual({ kind: 'PRE_CHECK', on: '2026-04-29' });
  expect(next('ACCEPTED')).toEqual({ kind: 'REQUEST_STATEMENT', on: '2026-04-08' });
});

test('completion and statement are due when they were asked for', () => {
  expect(next('COMPLETION', { completionDueOn: '2026-04-20' })).toEqual({
    kind: 'COMPLETION',
    on: '2026-04-20',
  });
  expect(next('STATEMENT_REQUESTED', { statementDueOn: '2026-04-27' })).toEqual({
    kind: 'STATEMENT',
    on: '2026-04-27',
  });
});

test('a case that is ready waits for the last day on which a meeting can be reached: its own, else the next', () => {
  const on = { kind: 'MEETING_CUT_OFF', on: '2026-04-30' };
  expect(next('READY', { reachableMeetingOn: '2026-05-14' })).toEqual(on);
  expect(next('POSTPONED', { meetingOn: '2026-05-14', reachableMeetingOn: '2026-04-20' })).toEqual(on);
  expect(next('READY')).toBeNull();
  expect(next('ON_AGENDA', { meetingOn: '2026-05-14' })).toEqual({ kind: 'MEETING', on: '2026-05-14' });
});

test('a decided case waits for the authority to be told, then for the release, then for the authority', () => {
  const decidedOn = '2026-05-11';
  expect(next('DECIDED', { decidedOn })).toEqual({ kind: 'INFORM_AUTHORITY', on: '2026-05-18' });
  expect(next('DECIDED', { decidedOn, authorityInformedOn: '2026-05-12' })).toEqual({
    kind: 'RELEASE',
    on: '2026-05-25',
  });
  const sent = { decidedOn, authorityInformedOn: '2026-05-12', closingReleasedOn: '2026-05-13' };
  expect(next('REQUEST_SENT', sent)).toEqual({ kind: 'AUTHORITY_DECISION', on: '2026-06-09' });
  expect(next('INTENT_REPORTED', { ...sent, authorityHeardOn: '2026-06-01' })).toEqual({
    kind: 'AUTHORITY_DECISION',
    on: '2026-06-29',
  });
});

test('an ended case waits for the end of its retention, a settled one for the release first', () => {
  expect(next('NOT_ACCEPTED')?.kind).toBe('RETENTION');
  expect(next('CLOSED', { decidedOn: '2026-05-11', closingReleasedOn: '2026-05-13' })?.kind).toBe(
    'RETENTION',
  );
  expect(next('SETTLED', { decidedOn: '2026-05-11' })?.kind).toBe('RELEASE');
});

test('a follow-up by hand counts when it is earlier, or when there is nothing else', () => {
  expect(next('RECEIVED', { followUpOn: '2026-04-01' })).toEqual({ kind: 'FOLLOW_UP', on: '2026-04-01' });
  expect(next('RECEIVED', { followUpOn: '2026-06-01' })?.kind).toBe('REGISTER');
  expect(next('READY', { followUpOn: '2026-06-01' })?.kind).toBe('FOLLOW_UP');
});

test('drafts and what is archived or deleted wait for nothing', () => {
  const waits = (state: CaseState) =>
    next(state, { ...full, authorityInformedOn: state === 'DECIDED' ? null : '2026-05-20' });
  const idle = CASE_STATES.filter((state) => waits(state) === null);
  expect(idle).toEqual(['DRAFT', 'ARCHIVED', 'DELETED']);
});

const full: Partial<NextDateFacts> = {
  completionDueOn: '2026-04-20',
  statementDueOn: '2026-04-20',
  meetingOn: '2026-05-14',
  decidedOn: '2026-05-14',
  closingReleasedOn: '2026-05-20',
};
