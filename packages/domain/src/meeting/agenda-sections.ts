import type { CaseState } from '../case/states.ts';
import type { Label } from '../codes/label.ts';

/** The parts of an agenda, in their order. */
export const AGENDA_SECTIONS = ['URGENT', 'FIRST_DELIBERATION', 'RESUMED', 'OTHER'] as const;
export type AgendaSection = (typeof AGENDA_SECTIONS)[number];

export const agendaSectionLabels: Readonly<Record<AgendaSection, Label>> = {
  URGENT: { de: 'Eilfälle', en: 'Urgent cases' },
  FIRST_DELIBERATION: { de: 'Erstmalige Beratung', en: 'First deliberation' },
  RESUMED: { de: 'Wiederaufgenommene Beratung', en: 'Resumed deliberation' },
  OTHER: { de: 'Weitere Verfahren', en: 'Other cases' },
};

/** Minutes that an item gets until somebody says otherwise, and the bounds for what they may say. */
export const AGENDA_ITEM_MINUTES = { default: 15, min: 5, max: 240 } as const;

/** The section in which a case is put unless somebody names one. */
export function sectionFor(facts: {
  readonly state: CaseState;
  /** A removal date is fixed or somebody is detained. */
  readonly alarm: boolean;
}): AgendaSection {
  if (facts.alarm) return 'URGENT';
  return facts.state === 'POSTPONED' ? 'RESUMED' : 'FIRST_DELIBERATION';
}
