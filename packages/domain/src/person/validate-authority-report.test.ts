import { describe, expect, test } from 'vitest';
import type { FieldErrors } from '../application/field-error.ts';
import {
  type DecisionEntry,
  type IntentEntry,
  validateDecisions,
  validateIntents,
} from './validate-authority-report.ts';

const facts = {
  today: '2026-06-30',
  requestedOn: '2026-05-04',
  intentOn: new Map([['p1', '2026-06-01']]),
  personIds: ['p1', 'p2'],
};
const intent = (change: Partial<IntentEntry> = {}): IntentEntry => ({
  personId: 'p1',
  intent: 'INTENDS_FOLLOW',
  reasons: '',
  ...change,
});
const decision = (change: Partial<DecisionEntry> = {}): DecisionEntry => ({
  personId: 'p1',
  decision: 'GRANTED',
  conditions: [],
  conditionsText: '',
  validUntil: '',
  note: '',
  ...change,
});
const named = (errors: FieldErrors) => errors.map(({ path, code }) => `${path} ${code}`);
const intents = (day: string, ...entries: IntentEntry[]) => named(validateIntents({ day, entries }, facts));
const decisions = (day: string, ...entries: DecisionEntry[]) =>
  named(validateDecisions({ day, entries }, facts));

describe('an intended decision', () => {
  test('needs its decisive reasons when the authority does not follow', () => {
    expect(intents('2026-06-30', intent())).toEqual([]);
    expect(intents('2026-06-30', intent({ intent: 'INTENDS_NOT_FOLLOW', reasons: ' ' }))).toEqual([
      'entries[0].reasons REQUIRED',
    ]);
  });

  test.each([
    ['', 'day REQUIRED'],
    ['2026-05-03', 'day DATE_TOO_EARLY'],
    ['2026-07-01', 'day DATE_TOO_LATE'],
    ['31.06.2026', 'day DATE_IMPOSSIBLE'],
  ])('is told between the request and today: %j', (day, error) => {
    expect(intents(day, intent())).toEqual([error]);
  });

  test('names persons with a request, each once', () => {
    expect(intents('2026-06-30')).toEqual(['entries REQUIRED']);
    expect(intents('2026-06-30', intent(), intent(), intent({ personId: 'x' }))).toEqual([
      'entries[1].personId REPEATED',
      'entries[2].personId UNKNOWN_CODE',
    ]);
  });
});

describe('a final decision', () => {
  test('with conditions names them, and says what another one is', () => {
    const conditional = { decision: 'GRANTED_WITH_CONDITIONS' } as const;
    expect(decisions('2026-06-30', decision(conditional))).toEqual(['entries[0].conditions REQUIRED']);
    expect(decisions('2026-06-30', decision({ ...conditional, conditions: ['OTHER'] }))).toEqual([
      'entries[0].conditionsText REQUIRED',
    ]);
    expect(
      decisions('2026-06-30', decision({ ...conditional, conditions: ['PASSPORT', 'PASSPORT'] })),
    ).toEqual(['entries[0].conditions REPEATED']);
    expect(decisions('2026-06-30', decision({ ...conditional, conditions: ['MONEY'] }))).toEqual([
      'entries[0].conditions UNKNOWN_CODE',
    ]);
  });

  test('without conditions or permit has none', () => {
    const more = { conditions: ['PASSPORT'], conditionsText: 'Pass', validUntil: '2027-06-30' };
    expect(decisions('2026-06-30', decision({ decision: 'REFUSED', ...more }))).toEqual([
      'entries[0].conditions NOT_EXPECTED',
      'entries[0].conditionsText NOT_EXPECTED',
      'entries[0].validUntil NOT_EXPECTED',
    ]);
  });

  test('to refuse does not come before the day on which its reasons were told', () => {
    expect(decisions('2026-05-31', decision())).toEqual([]);
    expect(decisions('2026-05-31', decision({ decision: 'REFUSED' }))).toEqual(['day DATE_TOO_EARLY']);
    expect(decisions('2026-06-01', decision({ decision: 'REFUSED' }))).toEqual([]);
  });

  test('that nothing was left to decide says why', () => {
    expect(decisions('2026-06-30', decision({ decision: 'MOOT' }))).toEqual(['entries[0].note REQUIRED']);
  });
});
