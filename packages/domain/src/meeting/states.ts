import type { Label } from '../codes/label.ts';

export const MEETING_STATES = ['PLANNED', 'INVITED', 'IN_SESSION', 'HELD', 'CANCELLED'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** After publication a change makes a new published version (Nachtrag); the agenda stays PUBLISHED. */
export const AGENDA_STATES = ['DRAFT', 'PUBLISHED', 'CLOSED'] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

/** Approved at a later meeting; that closes the members' access to the papers. */
export const MINUTES_STATES = ['DRAFT', 'LOCKED', 'APPROVED'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** How a meeting ends with an item of its agenda. */
export const ITEM_RESULTS = ['DECIDED', 'POSTPONED'] as const;
export type ItemResult = (typeof ITEM_RESULTS)[number];

/** The parts of the minutes: the general one, and four about each item. */
export const MINUTES_PARTS = ['GENERAL', 'BODY', 'REQUEST_REASONS', 'HINTS', 'RECOMMENDATION'] as const;
export type MinutesPart = (typeof MINUTES_PARTS)[number];

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

export const itemResultLabels: Readonly<Record<ItemResult, Label>> = {
  DECIDED: { de: 'Beraten', en: 'Decided' },
  POSTPONED: { de: 'Vertagt', en: 'Postponed' },
};

export const minutesPartLabels: Readonly<Record<MinutesPart, Label>> = {
  GENERAL: { de: 'Allgemeiner Teil', en: 'General part' },
  BODY: { de: 'Verlauf der Beratung', en: 'Deliberation' },
  REQUEST_REASONS: { de: 'Gründe des Ersuchens', en: 'Reasons of the request' },
  HINTS: { de: 'Hinweise und Maßgaben', en: 'Hints' },
  RECOMMENDATION: { de: 'Empfehlung', en: 'Recommendation' },
};
