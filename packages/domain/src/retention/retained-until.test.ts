import { expect, test } from 'vitest';
import { nrw } from '../commissions/nrw.ts';
import { addDays } from '../dates/calendar-date.ts';
import { type RetentionFacts, retainedUntil } from './retained-until.ts';
import { retentionClassOf } from './retention-class.ts';

const facts = (change: Partial<RetentionFacts>): RetentionFacts => ({
  state: 'CLOSED',
  stateSince: '2026-05-04',
  decidedBefore: true,
  closingReleasedOn: '2026-03-02',
  ...change,
});
const kept = (change: Partial<RetentionFacts>) => retainedUntil(facts(change), nrw);

test('after a decision the period runs from the release, whatever the outcome and whenever the case closed', () => {
  const expected = addDays('2026-03-02', nrw.retentionDays.DECIDED);
  for (const state of ['CLOSED', 'REQUEST_SENT', 'INTENT_REPORTED', 'SETTLED', 'POSTPONED'] as const)
    for (const stateSince of ['2026-03-02', '2026-09-01'])
      expect(kept({ state, stateSince }), state).toBe(expected);
});

test('it has not begun before the release', () => {
  expect(kept({ closingReleasedOn: null })).toBeNull();
});

test('a withdrawal counts from its own day, decided or not', () => {
  const expected = addDays('2026-05-04', nrw.retentionDays.WITHDRAWN);
  expect(kept({ state: 'WITHDRAWN', closingReleasedOn: null })).toBe(expected);
  expect(kept({ state: 'WITHDRAWN', closingReleasedOn: null, decidedBefore: false })).toBe(expected);
});

test('what ended before a decision counts from its end, what runs has no class', () => {
  expect(kept({ state: 'NOT_ACCEPTED', decidedBefore: false, closingReleasedOn: null })).toBe(
    addDays('2026-05-04', nrw.retentionDays.NOT_ACCEPTED),
  );
  expect(kept({ state: 'SETTLED', decidedBefore: false, closingReleasedOn: null })).toBe(
    addDays('2026-05-04', nrw.retentionDays.SETTLED),
  );
  expect(retentionClassOf({ state: 'READY', decidedBefore: false })).toBeNull();
  expect(kept({ state: 'READY', decidedBefore: false, closingReleasedOn: null })).toBeNull();
});
