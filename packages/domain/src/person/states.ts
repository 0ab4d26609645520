import type { Label } from '../codes/label.ts';

/** Where a person stands in the procedure. A postponement is an event: the person stays PENDING. */
export const PERSON_STATES = [
  'PENDING',
  'EXCLUDED',
  'REQUEST',
  'NO_REQUEST',
  'RECOMMENDATION',
  'WITHDRAWN',
  'SETTLED',
] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export const personStateLabels: Readonly<Record<PersonState, Label>> = {
  PENDING: { de: 'Im Verfahren', en: 'In the procedure' },
  EXCLUDED: { de: 'Nicht angenommen', en: 'Not accepted' },
  REQUEST: { de: 'Ersuchen', en: 'Request' },
  NO_REQUEST: { de: 'Kein Ersuchen', en: 'No request' },
  RECOMMENDATION: { de: 'Kein Ersuchen, mit Empfehlung', en: 'No request, with recommendation' },
  WITHDRAWN: { de: 'Zurückgenommen', en: 'Withdrawn' },
  SETTLED: { de: 'Erledigt', en: 'Settled' },
};

/** The commission's outcomes (§ 6(3) HFKVO). */
export const OUTCOMES = ['REQUEST', 'NO_REQUEST', 'RECOMMENDATION'] as const satisfies readonly PersonState[];
export type Outcome = (typeof OUTCOMES)[number];

export function isDecided(state: PersonState): state is Outcome {
  return (OUTCOMES as readonly PersonState[]).includes(state);
}

/** What the authority intends after a request, told before it decides (§ 7(3) HFKVO). */
export const AUTHORITY_INTENTS = ['INTENDS_FOLLOW', 'INTENDS_NOT_FOLLOW'] as const;
export type AuthorityIntent = (typeof AUTHORITY_INTENTS)[number];

/** How the authority's part ended. MOOT: nothing was left to decide (departure, another title, death). */
export const AUTHORITY_DECISIONS = ['GRANTED', 'GRANTED_WITH_CONDITIONS', 'REFUSED', 'MOOT'] as const;
export type AuthorityDecision = (typeof AUTHORITY_DECISIONS)[number];

export const authorityIntentLabels: Readonly<Record<AuthorityIntent, Label>> = {
  INTENDS_FOLLOW: { de: 'Will dem Ersuchen folgen', en: 'Intends to follow' },
  INTENDS_NOT_FOLLOW: { de: 'Will dem Ersuchen nicht folgen', en: 'Intends not to follow' },
};

export const authorityDecisionLabels: Readonly<Record<AuthorityDecision, Label>> = {
  GRANTED: { de: 'Aufenthaltserlaubnis erteilt', en: 'Permit granted' },
  GRANTED_WITH_CONDITIONS: { de: 'Unter Bedingungen erteilt', en: 'Granted with conditions' },
  REFUSED: { de: 'Abgelehnt', en: 'Refused' },
  MOOT: { de: 'Gegenstandslos', en: 'Moot' },
};

/** Where a person stands with the commission and, after a request, with the authority. */
export interface PersonStanding {
  readonly state: PersonState;
  readonly intent: AuthorityIntent | null;
  readonly final: AuthorityDecision | null;
}
