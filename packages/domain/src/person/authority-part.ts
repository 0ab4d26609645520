import { OFFICE } from '../function-groups.ts';
import type { ActorFunction } from '../functions.ts';
import { type Attempt, attemptRule, type ObjectionIn, type Rule, type Rules } from '../rule.ts';
import {
  AUTHORITY_DECISIONS,
  AUTHORITY_INTENTS,
  type AuthorityDecision,
  type AuthorityIntent,
  type PersonStanding,
} from './states.ts';

/** The authority's part beside a request (§ 7(3) HFKVO): awaited, intended, final. */
export const AUTHORITY_PARTS = ['AWAITED', ...AUTHORITY_INTENTS, ...AUTHORITY_DECISIONS] as const;
export type AuthorityPart = (typeof AUTHORITY_PARTS)[number];

const REPORTING = ['AUTHORITY', ...OFFICE] as const satisfies readonly ActorFunction[];
const BEFORE_FINAL = ['AWAITED', ...AUTHORITY_INTENTS] as const satisfies readonly AuthorityPart[];

const noRequest = (person: PersonStanding) => person.state !== 'REQUEST';

/** What can happen to the authority's part. A refusal presupposes that it was announced with its decisive reasons. */
export const AUTHORITY_PART_ACTIONS = {
  announceFollowing: {
    from: BEFORE_FINAL,
    to: 'INTENDS_FOLLOW',
    by: REPORTING,
    unless: { NO_REQUEST_DECIDED: noRequest },
  },
  announceRefusal: {
    from: BEFORE_FINAL,
    to: 'INTENDS_NOT_FOLLOW',
    by: REPORTING,
    unless: { NO_REQUEST_DECIDED: noRequest },
  },
  grant: { from: BEFORE_FINAL, to: 'GRANTED', by: REPORTING, unless: { NO_REQUEST_DECIDED: noRequest } },
  grantWithConditions: {
    from: BEFORE_FINAL,
    to: 'GRANTED_WITH_CONDITIONS',
    by: REPORTING,
    unless: { NO_REQUEST_DECIDED: noRequest },
  },
  refuse: {
    from: BEFORE_FINAL,
    to: 'REFUSED',
    by: REPORTING,
    unless: {
      NO_REQUEST_DECIDED: noRequest,
      REFUSAL_NOT_ANNOUNCED: (person) => person.intent !== 'INTENDS_NOT_FOLLOW',
    },
  },
  endAsMoot: {
    from: BEFORE_FINAL,
    to: 'MOOT',
    by: REPORTING,
    unless: { NO_REQUEST_DECIDED: noRequest },
  },
} as const satisfies Record<string, Rule<AuthorityPart, PersonStanding>>;

export type AuthorityPartAction = keyof typeof AUTHORITY_PART_ACTIONS;
export type AuthorityPartObjection = ObjectionIn<typeof AUTHORITY_PART_ACTIONS>;

const authorityPartRules: Rules<AuthorityPartAction, AuthorityPart, PersonStanding, AuthorityPartObjection> =
  AUTHORITY_PART_ACTIONS;

export function authorityPartOf(person: PersonStanding): AuthorityPart {
  return person.final ?? person.intent ?? 'AWAITED';
}

export function attemptAuthorityPart(
  action: AuthorityPartAction,
  person: PersonStanding,
  acting: ActorFunction,
): Attempt<AuthorityPart, AuthorityPartObjection> {
  return attemptRule(authorityPartRules[action], authorityPartOf(person), person, acting);
}

/** The person once the authority's part stands there. What was intended stays recorded beside the final decision. */
export function withAuthorityPart(person: PersonStanding, part: AuthorityPart): PersonStanding {
  if (isDecision(part)) return { ...person, final: part };
  return { ...person, intent: isIntent(part) ? part : null, final: null };
}

function isIntent(part: AuthorityPart): part is AuthorityIntent {
  return (AUTHORITY_INTENTS as readonly AuthorityPart[]).includes(part);
}

function isDecision(part: AuthorityPart): part is AuthorityDecision {
  return (AUTHORITY_DECISIONS as readonly AuthorityPart[]).includes(part);
}
