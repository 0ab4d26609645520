import type { Label } from '../codes/label.ts';

export const MEETING_STATES = ['PLANNED', 'INVITED', 'IN_SESSION', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** After publication a change makes a new published version (Nachtrag); the agenda stays PUBLISHED. */
export const AGENDA_STATES = ['DRAFT', 'PUBLISHED', 'CLOSED'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

/** Approved at a later meeting; that closes the members' access to the papers. */
export const MINUTES_STATES = ['DRAFT', 'LOCKED', 'APPROVED'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

export const MEETING_KINDS = ['COMMISSION', 'PRE_EXAMINATION'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const meetingStateLabels: Readonly<Record<MeetingState, Label>> = {
  PLANNED: { de: 'Geplant', en: 'Planned' },
  INVITED: { de: 'Eingeladen', en: 'Invited' },
  IN_SESSION: { de: 'Eröffnet', en: 'In session' },
  HELD: { de: 'Durchgeführt', en: 'Held' },
  CANCELLED: { de: 'Abgesagt', en: 'Cancelled' },
};

export const agendaStateLabels: Readonly<Record<AgendaState, Label>> = {
  DRAFT: { de: 'Entwurf', en: 'Draft' },
  PUBLISHED: { de: 'Veröffentlicht', en: 'Published' },
  CLOSED: { de: 'Geschlossen', en: 'Closed' },
};

export const minutesStateLabels: Readonly<Record<MinutesState, Label>> = {
  DRAFT: { de: 'Entwurf', en: 'Draft' },
  LOCKED: { de: 'Festgestellt', en: 'Locked' },
  APPROVED: { de: 'Genehmigt', en: 'Approved' },
};

export const meetingKindLabels: Readonly<Record<MeetingKind, Label>> = {
  COMMISSION: { de: 'Sitzung der Kommission', en: 'Meeting of the commission' },
  PRE_EXAMINATION: {
    de: 'Sitzung des Vorprüfungsausschusses',
    en: 'Meeting of the pre-examination committee',
  },
};
