import { DECIDING, HEAD, IN_THE_ROOM, OFFICE, OWN } from '../function-groups.ts';
import type { ActorFunction } from '../functions.ts';
import {
  type Attempt,
  type Available,
  attemptRule,
  availableIn,
  type Nothing,
  type ObjectionIn,
  type Rule,
  type Rules,
} from '../rule.ts';
import type { PersonState } from './states.ts';

/** Everything that a rule about one person in a case may ask. */
export interface PersonActionFacts {
  readonly state: PersonState | Nothing;
  /** Enough members were present for the item (§ 6(2) HFKVO). */
  readonly quorate: boolean;
  /** What the two questions of the vote came to (§ 6(3) HFKVO); false where none was put. */
  readonly requestCarried: boolean;
  readonly recommendationCarried: boolean;
  /** The end of the procedure is shown to the applicant. */
  readonly procedureEnded: boolean;
  /** Somebody else than the acting person has asked for the correction. */
  readonly correctionAskedByAnother: boolean;
}

/** Withdrawal stays open until the end is released, whatever was decided: refusing it earlier would tell of a decision. */
const WITHDRAWABLE = [
  'PENDING',
  'REQUEST',
  'NO_REQUEST',
  'RECOMMENDATION',
] as const satisfies readonly PersonState[];

const noQuorum = (f: PersonActionFacts) => !f.quorate;
const requestCarried = (f: PersonActionFacts) => f.requestCarried;
const procedureEnded = (f: PersonActionFacts) => f.procedureEnded;

/** What can happen to one person in a case. A postponement is an event of the case: the person stays PENDING. */
export const PERSON_ACTIONS = {
  add: { from: ['NOTHING'], to: 'PENDING', by: [...OWN, ...OFFICE], unless: {} },
  exclude: { from: ['PENDING'], to: 'EXCLUDED', by: DECIDING, unless: {} },
  recordRequest: {
    from: ['PENDING'],
    to: 'REQUEST',
    by: IN_THE_ROOM,
    unless: { NO_QUORUM: noQuorum, REQUEST_NOT_CARRIED: (f) => !f.requestCarried },
  },
  recordRecommendation: {
    from: ['PENDING'],
    to: 'RECOMMENDATION',
    by: IN_THE_ROOM,
    unless: {
      NO_QUORUM: noQuorum,
      REQUEST_CARRIED: requestCarried,
      RECOMMENDATION_NOT_CARRIED: (f) => !f.recommendationCarried,
    },
  },
  recordNoRequest: {
    from: ['PENDING'],
    to: 'NO_REQUEST',
    by: IN_THE_ROOM,
    unless: {
      NO_QUORUM: noQuorum,
      REQUEST_CARRIED: requestCarried,
      RECOMMENDATION_CARRIED: (f) => f.recommendationCarried,
    },
  },
  withdraw: {
    from: WITHDRAWABLE,
    to: 'WITHDRAWN',
    by: [...OWN, ...OFFICE],
    unless: { PROCEDURE_ENDED: procedureEnded },
  },
  revokeConsent: {
    from: WITHDRAWABLE,
    to: 'WITHDRAWN',
    by: [...OWN, ...OFFICE],
    unless: { PROCEDURE_ENDED: procedureEnded },
  },
  /** After a request the authority's part ends as moot instead, so that the commission's outcome stays. */
  settle: { from: ['PENDING'], to: 'SETTLED', by: OFFICE, unless: {} },
  correct: {
    from: ['EXCLUDED', 'REQUEST', 'NO_REQUEST', 'RECOMMENDATION', 'WITHDRAWN', 'SETTLED'],
    to: 'PENDING',
    by: HEAD,
    unless: { SECOND_PERSON_MISSING: (f) => !f.correctionAskedByAnother },
  },
} as const satisfies Record<string, Rule<PersonState, PersonActionFacts>>;

export type PersonAction = keyof typeof PERSON_ACTIONS;
export type PersonObjection = ObjectionIn<typeof PERSON_ACTIONS>;

export const personRules: Rules<PersonAction, PersonState, PersonActionFacts, PersonObjection> =
  PERSON_ACTIONS;

export function attemptPerson(
  action: PersonAction,
  facts: PersonActionFacts,
  acting: ActorFunction,
): Attempt<PersonState, PersonObjection> {
  return attemptRule(personRules[action], facts.state, facts, acting);
}

export function availablePersonActions(
  facts: PersonActionFacts,
  acting: ActorFunction,
): readonly Available<PersonAction, PersonObjection>[] {
  return availableIn(personRules, facts.state, facts, acting);
}
