import type { Label } from '../codes/label.ts';
import type { BlockerCode } from './readiness.ts';

/** What each blocker says. Person, ground and days stand beside the sentence, not in it. */
export const blockerSentences: Readonly<Record<BlockerCode, Label>> = {
  STATEMENT_MISSING: {
    de: 'Die Stellungnahme der Ausländerbehörde fehlt.',
    en: 'The statement of the authority is missing.',
  },
  CASE_NOTE_MISSING: { de: 'Der Fallvermerk fehlt.', en: 'The case note is missing.' },
  COMPLETION_OPEN: {
    de: 'Nachgeforderte Unterlagen stehen noch aus.',
    en: 'Requested documents are still outstanding.',
  },
  CONSENT_MISSING: {
    de: 'Die Einwilligung in die Datenverarbeitung fehlt.',
    en: 'The consent to data processing is missing.',
  },
  MANDATE_MISSING: { de: 'Die Vollmacht fehlt.', en: 'The mandate is missing.' },
  RELEASE_MISSING: {
    de: 'Die Schweigepflichtentbindung fehlt, obwohl eine Erkrankung vorgetragen wird.',
    en: 'The release from confidentiality is missing although an illness is claimed.',
  },
  FINDING_OPEN: {
    de: 'Die Feststellung zu einem Ausschlussgrund ist offen.',
    en: 'The finding on an exclusion ground is open.',
  },
  EXCEPTION_REASON_MISSING: {
    de: 'Zu einem Regelausschluss fehlt die Begründung der Ausnahme.',
    en: 'The reason for an exception from a rule ground is missing.',
  },
  AUTHORITY_UNCLEAR: {
    de: 'Die zuständige Ausländerbehörde ist unklar.',
    en: 'The competent authority is unclear.',
  },
  INVITATION_PERIOD: {
    de: 'Die Einladungsfrist bis zur Sitzung ist nicht mehr gewahrt.',
    en: 'The invitation period before the meeting is no longer kept.',
  },
};
