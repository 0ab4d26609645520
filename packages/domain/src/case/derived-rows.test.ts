import { expect, test } from 'vitest';
import { attemptPerson, type PersonAction } from '../person/actions.ts';
import {
  type AuthorityPartAction,
  attemptAuthorityPart,
  withAuthorityPart,
} from '../person/authority-part.ts';
import { caseStateFrom } from '../person/case-state-from.ts';
import { isDecided, PERSON_STATES, type PersonStanding } from '../person/states.ts';
import { NOTHING } from '../rule.ts';
import { aCase, aPerson } from '../test/case-kit.ts';
import { actionRules, CASE_ACTIONS, type CaseAction } from './actions.ts';
import { attempt } from './attempt.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseState } from './states.ts';

type Step = (person: PersonStanding) => readonly PersonStanding[];

const byPersonTable =
  (action: PersonAction): Step =>
  (person) => {
    const facts = { quorate: true, requestCarried: false, recommendationCarried: false };
    const rest = { state: person.state, procedureEnded: false, correctionAskedByAnother: true };
    const answer = attemptPerson(action, { ...facts, ...rest }, 'CHAIR');
    return answer.ok ? [{ ...person, state: answer.to }] : [];
  };

const byAuthorityTable =
  (...actions: readonly AuthorityPartAction[]): Step =>
  (person) =>
    actions.flatMap((action) => {
      const answer = attemptAuthorityPart(action, person, 'CHAIR');
      return answer.ok ? [withAuthorityPart(person, answer.to)] : [];
    });

/** What a derived action of the case does to the persons that it concerns. */
const STEPS: Partial<Record<CaseAction, Step>> = {
  notAccept: byPersonTable('exclude'),
  closeWithoutRequest: (person) => [person],
  releaseClosing: (person) => [person],
  reportIntent: byAuthorityTable('announceFollowing', 'announceRefusal'),
  reportFinalDecision: byAuthorityTable('grant', 'grantWithConditions', 'refuse', 'endAsMoot'),
  withdraw: byPersonTable('withdraw'),
  revokeConsent: byPersonTable('revokeConsent'),
  settle: (person) => [...byPersonTable('settle')(person), ...byAuthorityTable('endAsMoot')(person)],
  reopen: byPersonTable('correct'),
};

const STANDINGS: readonly PersonStanding[] = [
  ...PERSON_STATES.map((state) => ({ state, intent: null, final: null })),
  { state: 'REQUEST', intent: 'INTENDS_FOLLOW', final: null },
  { state: 'REQUEST', intent: 'INTENDS_FOLLOW', final: 'GRANTED' },
  { state: 'REQUEST', intent: null, final: 'MOOT' },
];
const FAMILIES = STANDINGS.flatMap((first) => [[first], ...STANDINGS.map((second) => [first, second])]);

const BEFORE_MEETING = [
  'RECEIVED',
  'COMPLETION',
  'PRE_CHECK',
  'ACCEPTED',
  'STATEMENT_REQUESTED',
  'READY',
] as const;

/** Cases in this state whose persons and events agree with it. */
function casesIn(state: CaseState): readonly CaseFacts[] {
  const events = [false, true].flatMap((authorityInformed) =>
    [false, true].map((closingReleased) => ({ authorityInformed, closingReleased })),
  );
  return FAMILIES.flatMap((family) => {
    const persons = family.map((standing, index) => aPerson({ id: `p${index}`, ...standing }));
    const decidedBefore = family.some((standing) => isDecided(standing.state));
    const pending = family.some((standing) => standing.state === 'PENDING');
    const reopensTo = decidedBefore ? (['POSTPONED'] as const) : ([...BEFORE_MEETING, 'POSTPONED'] as const);
    return (pending ? [state] : reopensTo).flatMap((stateWhilePending) =>
      events.map((event) => aCase(state, { ...event, persons, decidedBefore, stateWhilePending })),
    );
  }).filter(
    (facts) => caseStateFrom(facts.persons, facts) === state && !(isEarly(state) && facts.decidedBefore),
  );
}

const isEarly = (state: CaseState) => state === 'RECEIVED' || state === 'COMPLETION' || state === 'PRE_CHECK';

/** Every way in which the step can leave the family: nobody, one or both concerned. */
function afterwards(step: Step, persons: readonly PersonStanding[]): readonly (readonly PersonStanding[])[] {
  const [first, second] = persons.map((person) => [person, ...step(person)]);
  return (first ?? []).flatMap((one) => (second ? second.map((other) => [one, other]) : [[one]]));
}

test.each(CASE_ACTIONS.filter((action) => actionRules[action].to === 'DERIVED'))(
  '%s leads exactly where its row says',
  (action) => {
    const { from, by, derives = [] } = actionRules[action];
    const step = STEPS[action];
    const acting = by[0];
    if (!step || !acting) throw new Error(`${action} has no step for its persons`);
    const reached = new Set<string>();
    for (const state of from.filter((each) => each !== NOTHING)) {
      for (const facts of casesIn(state)) {
        for (const personsAfter of afterwards(step, facts.persons)) {
          const answer = attempt(action, { ...facts, personsAfter }, acting);
          if (answer.ok && answer.to !== state) reached.add(answer.to);
        }
      }
    }
    expect([...reached].sort()).toEqual([...derives].sort());
  },
);
