import type { Label } from '../codes/label.ts';

/** S0 to S16 of the procedure, in its order. */
export const CASE_STATES = [
  'DRAFT',
  'RECEIVED',
  'COMPLETION',
  'PRE_CHECK',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'STATEMENT_REQUESTED',
  'READY',
  'ON_AGENDA',
  'POSTPONED',
  'DECIDED',
  'REQUEST_SENT',
  'INTENT_REPORTED',
  'CLOSED',
  'WITHDRAWN',
  'SETTLED',
  'ARCHIVED',
  'DELETED',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const caseStateLabels: Readonly<Record<CaseState, Label>> = {
  DRAFT: { de: 'Entwurf', en: 'Draft' },
  RECEIVED: { de: 'Eingegangen', en: 'Received' },
  COMPLETION: { de: 'Nachforderung', en: 'Completion requested' },
  PRE_CHECK: { de: 'Vorprüfung', en: 'Preliminary check' },
  NOT_ACCEPTED: { de: 'Nicht angenommen', en: 'Not accepted' },
  ACCEPTED: { de: 'Angenommen', en: 'Accepted' },
  STATEMENT_REQUESTED: { de: 'Stellungnahme angefordert', en: 'Statement requested' },
  READY: { de: 'Beratungsreif', en: 'Ready for deliberation' },
  ON_AGENDA: { de: 'Auf Tagesordnung', en: 'On the agenda' },
  POSTPONED: { de: 'Vertagt', en: 'Postponed' },
  DECIDED: { de: 'Beraten', en: 'Decided' },
  REQUEST_SENT: { de: 'Ersuchen übermittelt', en: 'Request sent' },
  INTENT_REPORTED: { de: 'Absicht mitgeteilt', en: 'Intended decision reported' },
  CLOSED: { de: 'Abgeschlossen', en: 'Closed' },
  WITHDRAWN: { de: 'Zurückgenommen', en: 'Withdrawn' },
  SETTLED: { de: 'Erledigt', en: 'Settled' },
  ARCHIVED: { de: 'Archiviert', en: 'Archived' },
  DELETED: { de: 'Gelöscht', en: 'Deleted' },
};

/** The procedure is over; only archiving, a correction or a new application can follow. */
export const FINAL_STATES = [
  'NOT_ACCEPTED',
  'CLOSED',
  'WITHDRAWN',
  'SETTLED',
  'ARCHIVED',
  'DELETED',
] as const satisfies readonly CaseState[];

/** From these the agenda builder takes its cases. */
export const POOL_STATES = [
  'ACCEPTED',
  'STATEMENT_REQUESTED',
  'READY',
  'POSTPONED',
] as const satisfies readonly CaseState[];
