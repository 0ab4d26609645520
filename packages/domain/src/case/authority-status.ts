import type { Label } from '../codes/label.ts';
import type { CaseState } from './states.ts';

/** The competent authority's view of the procedure: its own part, not the commission's. */
export const AUTHORITY_CASE_STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'STATEMENT_REQUESTED',
  'STATEMENT_SUBMITTED',
  'REQUEST_RECEIVED',
  'ENDED',
] as const;
export type AuthorityCaseStatus = (typeof AUTHORITY_CASE_STATUSES)[number];

/** Per state: without | with a submitted statement. */
const FOR_AUTHORITY: Readonly<Record<CaseState, readonly [AuthorityCaseStatus, AuthorityCaseStatus]>> = {
  DRAFT: ['RECEIVED', 'RECEIVED'],
  RECEIVED: ['RECEIVED', 'RECEIVED'],
  COMPLETION: ['RECEIVED', 'RECEIVED'],
  PRE_CHECK: ['RECEIVED', 'RECEIVED'],
  NOT_ACCEPTED: ['ENDED', 'ENDED'],
  ACCEPTED: ['IN_REVIEW', 'STATEMENT_SUBMITTED'],
  STATEMENT_REQUESTED: ['STATEMENT_REQUESTED', 'STATEMENT_REQUESTED'],
  READY: ['IN_REVIEW', 'STATEMENT_SUBMITTED'],
  ON_AGENDA: ['IN_REVIEW', 'STATEMENT_SUBMITTED'],
  POSTPONED: ['IN_REVIEW', 'STATEMENT_SUBMITTED'],
  DECIDED: ['IN_REVIEW', 'STATEMENT_SUBMITTED'],
  REQUEST_SENT: ['REQUEST_RECEIVED', 'REQUEST_RECEIVED'],
  INTENT_REPORTED: ['REQUEST_RECEIVED', 'REQUEST_RECEIVED'],
  CLOSED: ['ENDED', 'ENDED'],
  WITHDRAWN: ['ENDED', 'ENDED'],
  SETTLED: ['ENDED', 'ENDED'],
  ARCHIVED: ['ENDED', 'ENDED'],
  DELETED: ['ENDED', 'ENDED'],
};

export interface AuthorityStatusFacts {
  readonly state: CaseState;
  readonly statementSubmitted: boolean;
}

export function authorityStatus({ state, statementSubmitted }: AuthorityStatusFacts): AuthorityCaseStatus {
  const [without, withStatement] = FOR_AUTHORITY[state];
  return statementSubmitted ? withStatement : without;
}

export const authorityStatusLabels: Readonly<Record<AuthorityCaseStatus, Label>> = {
  RECEIVED: { de: 'Antrag eingegangen', en: 'Application received' },
  IN_REVIEW: { de: 'In Prüfung', en: 'In review' },
  STATEMENT_REQUESTED: { de: 'Stellungnahme erbeten', en: 'Statement requested' },
  STATEMENT_SUBMITTED: { de: 'Stellungnahme abgegeben', en: 'Statement submitted' },
  REQUEST_RECEIVED: { de: 'Ersuchen erhalten', en: 'Request received' },
  ENDED: { de: 'Verfahren beendet', en: 'Procedure ended' },
};
