import type { ActorFunction } from '../functions.ts';
import type { CaseState } from './states.ts';

/**
 * How a function is linked to the cases it sees. ANY: every case but those from which the account is recused. OWN: the applicant's own. MANDATE: while a mandate is
 * valid. COMPETENT: of the authority that is competent now. RELEASED: papers released to this person, not recused, not
 * closed again. PREPARED: as RELEASED, and what the office has prepared for the committee that decides on acceptance.
 * AGGREGATE: figures only. NONE: nothing.
 */
export const CASE_LINKS = [
  'ANY',
  'OWN',
  'MANDATE',
  'COMPETENT',
  'RELEASED',
  'PREPARED',
  'AGGREGATE',
  'NONE',
] as const;
export type CaseLink = (typeof CASE_LINKS)[number];

export interface VisibleCases {
  readonly link: CaseLink;
  readonly states: readonly CaseState[];
}

const RELEASED_STATES = [
  'ON_AGENDA',
  'POSTPONED',
  'DECIDED',
  'REQUEST_SENT',
  'INTENT_REPORTED',
  'CLOSED',
  'WITHDRAWN',
  'SETTLED',
] as const satisfies readonly CaseState[];

const BEFORE_RELEASE = [
  'PRE_CHECK',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'STATEMENT_REQUESTED',
  'READY',
] as const satisfies readonly CaseState[];

const SINCE_REGISTRATION = ['COMPLETION', ...BEFORE_RELEASE, ...RELEASED_STATES] as const;
const SINCE_RECEIPT = ['RECEIVED', ...SINCE_REGISTRATION] as const;
const IN_THE_OFFICE = [...SINCE_RECEIPT, 'ARCHIVED'] as const;
const ONES_OWN = ['DRAFT', ...SINCE_RECEIPT] as const;

/** Which rows a function reads at all; a draft is seen by its author only. Recusal closes the papers of a case to the member it names. */
export const VISIBLE_CASES: Readonly<Record<ActorFunction, VisibleCases>> = {
  OFFICE: { link: 'ANY', states: IN_THE_OFFICE },
  OFFICE_HEAD: { link: 'ANY', states: IN_THE_OFFICE },
  CHAIR: { link: 'ANY', states: IN_THE_OFFICE },
  SEAT: { link: 'RELEASED', states: RELEASED_STATES },
  PRE_EXAMINATION: { link: 'PREPARED', states: [...BEFORE_RELEASE, ...RELEASED_STATES] },
  MINUTES_KEEPER: { link: 'ANY', states: ['ON_AGENDA', 'POSTPONED', 'DECIDED'] },
  AUTHORITY: { link: 'COMPETENT', states: SINCE_REGISTRATION },
  SUPERVISION: { link: 'AGGREGATE', states: [] },
  APPLICANT: { link: 'OWN', states: ONES_OWN },
  REPRESENTATIVE: { link: 'MANDATE', states: ONES_OWN },
};
