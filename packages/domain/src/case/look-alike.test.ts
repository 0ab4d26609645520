import { expect, test } from 'vitest';
import type { ActorFunction } from '../functions.ts';
import { aCase, aPerson, persons } from '../test/case-kit.ts';
import { availableActions } from './attempt.ts';
import { authorityStatus } from './authority-status.ts';
import { coarseStatus } from './disclosure.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseState } from './states.ts';
import { VISIBLE_CASES } from './visibility.ts';

/** What happens inside the house and must not show in what is on offer outside. */
const INSIDE: readonly Partial<CaseFacts>[] = [
  {},
  { persons: persons('REQUEST') },
  { persons: persons('NO_REQUEST', 'RECOMMENDATION') },
  { persons: [aPerson({ state: 'REQUEST', intent: 'INTENDS_NOT_FOLLOW', final: 'REFUSED' })] },
  { persons: [aPerson({ findings: [{ ground: 'A7', effect: 'EXCLUDES' }] })] },
  { authorityInformed: true },
  { caseNoteWritten: false, proposalPrepared: false },
  { agendaOverride: 'Eilfall', meetingOn: '2026-03-20' },
  { correctionAskedByAnother: false, legalHold: true, retainedUntil: null },
];

/** The offers that a function gets, by everything that it can tell apart. */
function offersBy(
  telling: (facts: CaseFacts, state: CaseState) => string,
  acting: ActorFunction,
  outside: readonly Partial<CaseFacts>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const offers = new Map<string, Set<string>>();
  for (const state of VISIBLE_CASES[acting].states) {
    for (const facts of outside.flatMap((known) =>
      INSIDE.map((inside) => aCase(state, { ...inside, ...known })),
    )) {
      const seen = telling(facts, state);
      offers.set(seen, (offers.get(seen) ?? new Set()).add(JSON.stringify(availableActions(facts, acting))));
    }
  }
  return offers;
}

function expectOneOfferEach(offers: ReadonlyMap<string, ReadonlySet<string>>): void {
  expect(offers.size).toBeGreaterThan(5);
  for (const [seen, different] of offers) expect([...different], seen).toHaveLength(1);
}

test.each(['APPLICANT', 'REPRESENTATIVE'] as const)(
  'states that look alike to the %s offer the same actions, with the same reasons against',
  (acting) => {
    const outside = [
      { decidedBefore: false, closingReleased: false },
      { decidedBefore: true, closingReleased: false },
      { decidedBefore: true, closingReleased: true },
    ].flatMap((end) => [end, { ...end, represented: true, mandateValid: true }]);
    const telling = (facts: CaseFacts, state: CaseState) => {
      const decidedBefore = facts.decidedBefore && state !== 'DRAFT';
      return `${coarseStatus({ state, decidedBefore, released: facts.closingReleased })} ${facts.mandateValid}`;
    };
    expectOneOfferEach(offersBy(telling, acting, outside));
  },
);

test('states that look alike to an authority offer it the same actions', () => {
  const outside = (['NONE', 'REQUESTED', 'DRAFTED', 'SUBMITTED', 'WAIVED'] as const).map((statement) => ({
    statement,
  }));
  const telling = ({ statement }: CaseFacts, state: CaseState) =>
    `${authorityStatus({ state, statementSubmitted: statement === 'SUBMITTED' })} ${statement}`;
  expectOneOfferEach(offersBy(telling, 'AUTHORITY', outside));
});
