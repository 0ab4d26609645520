import type { Label } from '../codes/label.ts';

/** What has to be looked at on a case's next date. */
export const TASK_KINDS = [
  'REGISTER',
  'COMPLETION',
  'PRE_CHECK',
  'REQUEST_STATEMENT',
  'STATEMENT',
  'MEETING_CUT_OFF',
  'MEETING',
  'INFORM_AUTHORITY',
  'RELEASE',
  'AUTHORITY_DECISION',
  'RETENTION',
  'FOLLOW_UP',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const taskKindLabels: Readonly<Record<TaskKind, Label>> = {
  REGISTER: { de: 'Registrieren', en: 'Register' },
  COMPLETION: { de: 'Nachforderung fällig', en: 'Completion due' },
  PRE_CHECK: { de: 'Vorprüfung abschließen', en: 'Finish the preliminary check' },
  REQUEST_STATEMENT: { de: 'Stellungnahme anfordern', en: 'Request the statement' },
  STATEMENT: { de: 'Stellungnahme fällig', en: 'Statement due' },
  MEETING_CUT_OFF: { de: 'Für die Sitzung einplanen', en: 'Plan for the meeting' },
  MEETING: { de: 'Sitzung', en: 'Meeting' },
  INFORM_AUTHORITY: { de: 'Ausländerbehörde unterrichten', en: 'Inform the authority' },
  RELEASE: { de: 'Abschluss freigeben', en: 'Release the closing letters' },
  AUTHORITY_DECISION: { de: 'An Entscheidung erinnern', en: 'Remind of the decision' },
  RETENTION: { de: 'Aufbewahrung beendet', en: 'Retention over' },
  FOLLOW_UP: { de: 'Wiedervorlage', en: 'Follow-up' },
};

/** Kinds that the rule pack gives so many working days from the event that begins them. */
export type TimedTask = Extract<
  TaskKind,
  'REGISTER' | 'PRE_CHECK' | 'REQUEST_STATEMENT' | 'INFORM_AUTHORITY' | 'RELEASE'
>;
