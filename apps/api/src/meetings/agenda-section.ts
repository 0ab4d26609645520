import {
  AGENDA_SECTIONS,
  type AgendaSection,
  agendaSectionLabels,
  type CaseFacts,
  checkChoice,
  type FieldErrors,
  NOTHING,
  sectionFor,
} from '@ersuchen/domain';

/** What stands against a section that somebody named; none is named by null. */
export const checkSection = (section: string | null): FieldErrors =>
  checkChoice('section', section ?? '', agendaSectionLabels, { required: false });

/** A checked section, or null when none was named. */
export const sectionOf = (section: string | null): AgendaSection | null =>
  AGENDA_SECTIONS.find((each) => each === section) ?? null;

/** Where a case belongs unless somebody names a section. */
export function usualSection({ state, removalOn, inDetention }: CaseFacts): AgendaSection {
  if (state === NOTHING) return 'OTHER';
  return sectionFor({ state, alarm: removalOn !== null || inDetention });
}
