import { describe, expect, test } from 'vitest';
import { aCase, aPerson } from '../test/case-kit.ts';
import { blockerSentences } from './blocker-sentences.ts';
import type { CaseFacts } from './facts.ts';
import { BLOCKER_CODES, blockersOf, isReady } from './readiness.ts';

const codesOf = (facts: Partial<CaseFacts>) => blockersOf(aCase('ACCEPTED', facts)).map(({ code }) => code);

test('a case with everything in place has no blockers and is ready', () => {
  expect(blockersOf(aCase('READY'))).toEqual([]);
  expect(isReady(aCase('READY'))).toBe(true);
});

describe('a blocker stands', () => {
  test.each([
    ['STATEMENT_MISSING', { statement: 'NONE' }],
    ['STATEMENT_MISSING', { statement: 'DRAFTED' }],
    ['STATEMENT_MISSING', { statement: 'WITHDRAWN' }],
    ['CASE_NOTE_MISSING', { caseNoteWritten: false }],
    ['COMPLETION_OPEN', { completionOpen: true }],
    ['CONSENT_MISSING', { persons: [aPerson({ consentGiven: false })] }],
    ['MANDATE_MISSING', { represented: true }],
    ['RELEASE_MISSING', { illnessClaimed: true }],
    ['FINDING_OPEN', { persons: [aPerson({ findings: [{ ground: 'R6', effect: 'OPEN' }] })] }],
    [
      'EXCEPTION_REASON_MISSING',
      { persons: [aPerson({ findings: [{ ground: 'R2', effect: 'NEEDS_EXCEPTION_REASON' }] })] },
    ],
    ['AUTHORITY_UNCLEAR', { authorityKnown: false }],
    ['INVITATION_PERIOD', { meetingOn: '2026-03-10' }],
  ] satisfies [string, Partial<CaseFacts>][])('%s', (code, facts) => {
    expect(codesOf(facts)).toEqual([code]);
  });

  test('not for what has been done', () => {
    expect(codesOf({ statement: 'WAIVED' })).toEqual([]);
    expect(codesOf({ represented: true, mandateValid: true })).toEqual([]);
    expect(codesOf({ illnessClaimed: true, releaseGiven: true })).toEqual([]);
    expect(codesOf({ meetingOn: '2026-03-15' })).toEqual([]);
  });

  test('only for persons who are still in the procedure', () => {
    const gone = aPerson({
      state: 'WITHDRAWN',
      consentGiven: false,
      findings: [{ ground: 'R2', effect: 'OPEN' }],
    });
    expect(codesOf({ persons: [gone, aPerson({ id: 'p2' })] })).toEqual([]);
  });
});

test('a blocker says whom, which ground and how many days it is about', () => {
  const facts = aCase('STATEMENT_REQUESTED', {
    statement: 'REQUESTED',
    statementRequestedOn: '2026-02-01',
    meetingOn: '2026-03-10',
    persons: [aPerson({ id: 'p7', findings: [{ ground: 'R3', effect: 'OPEN' }] })],
  });
  expect(blockersOf(facts)).toEqual([
    {
      code: 'STATEMENT_MISSING',
      personId: null,
      ground: null,
      days: 28,
      overridden: false,
      overrideReason: null,
    },
    {
      code: 'FINDING_OPEN',
      personId: 'p7',
      ground: 'R3',
      days: null,
      overridden: false,
      overrideReason: null,
    },
    {
      code: 'INVITATION_PERIOD',
      personId: null,
      ground: null,
      days: 5,
      overridden: false,
      overrideReason: null,
    },
  ]);
});

test('an override lifts the one blocker that it names, and stays visible with its reason', () => {
  const finding = (id: string) => aPerson({ id, findings: [{ ground: 'R2', effect: 'OPEN' }] });
  const override = { blocker: 'FINDING_OPEN', subject: 'p1/R2', reason: 'Auskunft des BAMF angekündigt' };
  const facts = aCase('READY', { persons: [finding('p1'), finding('p2')], overrides: [override] });
  expect(blockersOf(facts).map(({ personId, overridden }) => [personId, overridden])).toEqual([
    ['p1', true],
    ['p2', false],
  ]);
  expect(isReady(facts)).toBe(false);
  const both = [override, { ...override, subject: 'p2/R2' }];
  expect(isReady({ ...facts, overrides: both })).toBe(true);
});

test('every blocker has a sentence in both languages', () => {
  for (const code of BLOCKER_CODES) {
    expect(blockerSentences[code].de).toMatch(/\.$/);
    expect(blockerSentences[code].en).toMatch(/\.$/);
  }
});
