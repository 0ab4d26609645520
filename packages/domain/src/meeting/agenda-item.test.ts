import { expect, test } from 'vitest';
import { CASE_STATES, POOL_STATES } from '../case/states.ts';
import { type AgendaItemRequest, agendaItemRefusal } from './agenda-item.ts';
import { sectionFor } from './agenda-sections.ts';

const request = (more: Partial<AgendaItemRequest> = {}): AgendaItemRequest => ({
  caseState: 'READY',
  ready: true,
  standsOn: 'NONE',
  overrideReason: null,
  actingHeadsAuthority: false,
  ...more,
});

test('a ready case goes on an agenda', () => {
  expect(agendaItemRefusal(request(), 'OFFICE')).toBeNull();
});

test('a case outside the pool does not, for instance in the preliminary check', () => {
  const pool: readonly string[] = POOL_STATES;
  for (const caseState of CASE_STATES) {
    const expected = pool.includes(caseState) ? null : 'NOT_IN_POOL';
    expect(agendaItemRefusal(request({ caseState }), 'OFFICE')).toBe(expected);
  }
});

test('a case that is not ready needs the reason of the chair', () => {
  const notReady = request({ ready: false });
  const reasoned = { ...notReady, overrideReason: 'Rückführung am 12. März' };
  expect(agendaItemRefusal(notReady, 'CHAIR')).toBe('NOT_READY');
  expect(agendaItemRefusal({ ...notReady, overrideReason: ' ' }, 'CHAIR')).toBe('NOT_READY');
  expect(agendaItemRefusal(reasoned, 'OFFICE')).toBe('OVERRIDE_ONLY_BY_CHAIR');
  expect(agendaItemRefusal(reasoned, 'CHAIR')).toBeNull();
  expect(agendaItemRefusal({ ...reasoned, actingHeadsAuthority: true }, 'CHAIR')).toBe(
    'CONFLICT_OF_INTEREST',
  );
});

test('a case stands on one agenda at a time, and there once', () => {
  expect(agendaItemRefusal(request({ standsOn: 'ANOTHER' }), 'OFFICE')).toBe('ON_ANOTHER_AGENDA');
  expect(agendaItemRefusal(request({ standsOn: 'THIS' }), 'OFFICE')).toBe('ALREADY_ON_THIS_AGENDA');
});

test('an alarm puts a case among the urgent ones, a postponement among the resumed', () => {
  expect(sectionFor({ state: 'POSTPONED', alarm: true })).toBe('URGENT');
  expect(sectionFor({ state: 'POSTPONED', alarm: false })).toBe('RESUMED');
  expect(sectionFor({ state: 'READY', alarm: false })).toBe('FIRST_DELIBERATION');
});
