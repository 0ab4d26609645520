import { describe, expect, test } from 'vitest';
import { CASE_ACTIONS, type CaseAction } from '../case/actions.ts';
import { attempt } from '../case/attempt.ts';
import { coarseStatus } from '../case/disclosure.ts';
import type { CaseFacts } from '../case/facts.ts';
import type { ActorFunction } from '../functions.ts';
import { aCase, aPerson, persons } from '../test/case-kit.ts';
import { LETTERS, type Letter } from './letters.ts';
import { LETTERS_DUE, lettersDue, recipientOf } from './letters-due.ts';
import { MEETING_LETTERS_DUE } from './meeting-letters-due.ts';

const lettersOf = (action: CaseAction, facts = { decidedBefore: false, registered: true }) =>
  lettersDue(action, facts).map(({ letter, recipient }) => `${letter} to ${recipient}`);

describe('letters of the procedure', () => {
  test.each([
    ['register', ['RECEIPT_CONFIRMATION to PARTY', 'NOTICE_OF_RECEIPT to AUTHORITY']],
    ['requestCompletion', ['COMPLETION_REQUEST to PARTY']],
    ['notAccept', ['NOT_ACCEPTED to PARTY', 'NOT_ACCEPTED_TO_AUTHORITY to AUTHORITY']],
    ['accept', []],
    ['requestStatement', ['STATEMENT_REQUEST to AUTHORITY']],
    ['submitStatement', ['STATEMENT_RECEIPT to AUTHORITY']],
    ['postpone', []],
    ['decide', []],
    ['forwardRequest', ['REQUEST to AUTHORITY']],
    ['closeWithoutRequest', ['NO_REQUEST to AUTHORITY']],
    ['reportIntent', ['INTENT_RECEIPT to AUTHORITY', 'INTENT_TO_SUPERVISION to SUPERVISION']],
    ['withdraw', ['WITHDRAWAL_CONFIRMATION to PARTY', 'WITHDRAWAL_NOTICE to AUTHORITY']],
  ] satisfies [CaseAction, string[]][])('%s makes due: %j', (action, letters) => {
    expect(lettersOf(action)).toEqual(letters);
  });

  test('every letter is due somewhere', () => {
    const tables = [...Object.values(LETTERS_DUE), ...Object.values(MEETING_LETTERS_DUE)];
    const due = new Set(tables.flatMap((letters) => letters.map(({ letter }) => letter)));
    expect((Object.keys(LETTERS) as Letter[]).filter((letter) => !due.has(letter))).toEqual([]);
  });

  test('the templates 1 to 15 of the procedure all exist', () => {
    const numbers = new Set(Object.values(LETTERS).map(({ number }) => number));
    expect([...numbers].filter((number) => number !== null).sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
  });

  test('an authority hears nothing of a case that is not registered with it', () => {
    const unregistered = { decidedBefore: false, registered: false };
    expect(lettersOf('withdraw', unregistered)).toEqual(['WITHDRAWAL_CONFIRMATION to PARTY']);
    expect(lettersOf('register', unregistered)).toContain('NOTICE_OF_RECEIPT to AUTHORITY');
  });
});

test('letters go to the representative while the mandate is valid, else to the applicant', () => {
  expect(recipientOf({ represented: true, mandateValid: true })).toBe('REPRESENTATIVE');
  expect(recipientOf({ represented: true, mandateValid: false })).toBe('APPLICANT');
  expect(recipientOf({ represented: false, mandateValid: false })).toBe('APPLICANT');
});

describe('the neutral ending', () => {
  test('has its closing letter in one row only: the release of the meeting', () => {
    const rows = CASE_ACTIONS.filter((action) =>
      LETTERS_DUE[action].some(({ letter }) => letter === 'CLOSING'),
    );
    expect(rows).toEqual(['releaseClosing']);
    expect(LETTERS_DUE.releaseClosing).toEqual([
      { letter: 'CLOSING', recipient: 'PARTY', mode: 'AUTOMATIC', when: 'ALWAYS' },
    ]);
  });

  test('sends nothing to the party after a decision but the closing letter and answers to their own acts', () => {
    const after = { decidedBefore: true, registered: true };
    const stillPossible = CASE_ACTIONS.filter(
      (action) =>
        AFTER_DECISION.some((state) =>
          OFFICE_AND_AUTHORITY.some((acting) => attempt(action, state, acting).ok),
        ) && lettersDue(action, after).some(({ recipient }) => recipient === 'PARTY'),
    );
    expect(stillPossible).toEqual(['releaseClosing', 'withdraw', 'revokeConsent']);
  });

  test('tells a later settlement to the authority only', () => {
    expect(lettersOf('settle', { decidedBefore: true, registered: true })).toEqual([
      'SETTLEMENT_NOTICE to AUTHORITY',
    ]);
    expect(lettersOf('settle')).toContain('SETTLEMENT_CONFIRMATION to PARTY');
  });

  test('looks the same to the party for every outcome, step by step, until long after', () => {
    const [request, noRequest, recommendation, settled] = ENDINGS.map(seenByParty);
    expect(request).toEqual(['IN_REVIEW', 'IN_REVIEW', 'CLOSING', 'ENDED', 'ENDED', 'ENDED']);
    expect(noRequest).toEqual(request);
    expect(recommendation).toEqual(request);
    expect(settled).toEqual(request);
  });
});

const OFFICE_AND_AUTHORITY = [
  'OFFICE',
  'CHAIR',
  'MINUTES_KEEPER',
  'AUTHORITY',
] as const satisfies readonly ActorFunction[];
const AFTER_DECISION = (['DECIDED', 'REQUEST_SENT', 'INTENT_REPORTED', 'CLOSED', 'SETTLED'] as const).flatMap(
  (state) =>
    [persons('REQUEST'), persons('NO_REQUEST')].map((own) =>
      aCase(state, { persons: own, decidedBefore: true, authorityInformed: state !== 'DECIDED' }),
    ),
);

type Step = readonly [CaseAction | 'nothing', ActorFunction, Partial<CaseFacts>];
const nothing: Step = ['nothing', 'OFFICE', {}];
const release: Step = ['releaseClosing', 'OFFICE', {}];

/** What happens inside, between the decision and long after, for each outcome; the release is the third step of all. */
const ENDINGS: readonly { readonly persons: CaseFacts['persons']; readonly steps: readonly Step[] }[] = [
  {
    persons: persons('REQUEST'),
    steps: [
      nothing,
      ['forwardRequest', 'OFFICE', {}],
      release,
      [
        'reportIntent',
        'AUTHORITY',
        { personsAfter: [aPerson({ state: 'REQUEST', intent: 'INTENDS_NOT_FOLLOW' })] },
      ],
      [
        'reportFinalDecision',
        'AUTHORITY',
        { personsAfter: [aPerson({ state: 'REQUEST', final: 'REFUSED' })] },
      ],
    ],
  },
  {
    persons: persons('NO_REQUEST'),
    steps: [nothing, ['closeWithoutRequest', 'OFFICE', {}], release, nothing, nothing],
  },
  {
    persons: persons('RECOMMENDATION'),
    steps: [['closeWithoutRequest', 'OFFICE', {}], nothing, release, nothing, nothing],
  },
  {
    persons: persons('REQUEST'),
    steps: [
      ['forwardRequest', 'OFFICE', {}],
      nothing,
      release,
      nothing,
      ['settle', 'OFFICE', { personsAfter: [aPerson({ state: 'REQUEST', final: 'MOOT' })] }],
    ],
  },
];

/** The party's status after each step, and every letter to it. */
function seenByParty({ persons: own, steps }: (typeof ENDINGS)[number]): readonly string[] {
  let facts = aCase('DECIDED', { persons: own });
  return steps.flatMap(([action, acting, change]) => {
    const seen: string[] = [];
    if (action !== 'nothing') {
      const answer = attempt(action, { ...facts, ...change }, acting);
      if (!answer.ok) throw new Error(`${action} is refused: ${answer.code}`);
      const letters = lettersDue(action, facts).filter(({ recipient }) => recipient === 'PARTY');
      seen.push(...letters.map(({ letter }) => letter));
      facts = { ...facts, ...change, state: answer.to, ...marksOf(action) };
    }
    if (facts.state === 'NOTHING') throw new Error('a decided case has a state');
    const status = {
      state: facts.state,
      decidedBefore: facts.decidedBefore,
      released: facts.closingReleased,
    };
    return [...seen, coarseStatus(status)];
  });
}

function marksOf(action: CaseAction): Partial<CaseFacts> {
  if (action === 'releaseClosing') return { closingReleased: true };
  return action === 'forwardRequest' || action === 'closeWithoutRequest' ? { authorityInformed: true } : {};
}
