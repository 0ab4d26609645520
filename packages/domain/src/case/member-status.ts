import type { Label } from '../codes/label.ts';
import type { CaseState } from './states.ts';

/** What a member who received the papers sees. */
export const MEMBER_CASE_STATUSES = [
  'NOT_RELEASED',
  'TO_DELIBERATE',
  'POSTPONED',
  'DELIBERATED',
  'ENDED',
] as const;
export type MemberCaseStatus = (typeof MEMBER_CASE_STATUSES)[number];

export const memberStatus: Readonly<Record<CaseState, MemberCaseStatus>> = {
  DRAFT: 'NOT_RELEASED',
  RECEIVED: 'NOT_RELEASED',
  COMPLETION: 'NOT_RELEASED',
  PRE_CHECK: 'NOT_RELEASED',
  NOT_ACCEPTED: 'NOT_RELEASED',
  ACCEPTED: 'NOT_RELEASED',
  STATEMENT_REQUESTED: 'NOT_RELEASED',
  READY: 'NOT_RELEASED',
  ON_AGENDA: 'TO_DELIBERATE',
  POSTPONED: 'POSTPONED',
  DECIDED: 'DELIBERATED',
  REQUEST_SENT: 'DELIBERATED',
  INTENT_REPORTED: 'DELIBERATED',
  CLOSED: 'DELIBERATED',
  WITHDRAWN: 'ENDED',
  SETTLED: 'ENDED',
  ARCHIVED: 'NOT_RELEASED',
  DELETED: 'NOT_RELEASED',
};

export const memberStatusLabels: Readonly<Record<MemberCaseStatus, Label>> = {
  NOT_RELEASED: { de: 'Unterlagen nicht freigegeben', en: 'Papers not released' },
  TO_DELIBERATE: { de: 'Zu beraten', en: 'To be deliberated' },
  POSTPONED: { de: 'Vertagt', en: 'Postponed' },
  DELIBERATED: { de: 'Beraten', en: 'Deliberated' },
  ENDED: { de: 'Beendet', en: 'Ended' },
};
