import type { ActorFunction } from '@ersuchen/domain';

/** What one does in a function, in one sentence for the sign-in page of the demo. */
export const functionDuties: Record<ActorFunction, { readonly de: string; readonly en: string }> = {
  OFFICE: {
    de: 'Führt Akten, fordert Stellungnahmen an und stellt Tagesordnungen auf.',
    en: 'Keeps files, asks for statements and builds agendas.',
  },
  OFFICE_HEAD: { de: 'Leitet die Geschäftsstelle.', en: 'Heads the office.' },
  CHAIR: {
    de: 'Entscheidet über die Annahme und über Ausnahmen.',
    en: 'Decides on acceptance and on exceptions.',
  },
  SEAT: {
    de: 'Liest die freigegebenen Unterlagen einer Sitzung und macht sich Notizen.',
    en: 'Reads the released papers of a meeting and takes notes.',
  },
  PRE_EXAMINATION: {
    de: 'Prüft vorab, ob ein Antrag beraten wird.',
    en: 'Examines whether a case is taken.',
  },
  MINUTES_KEEPER: { de: 'Führt die Niederschrift.', en: 'Keeps the minutes.' },
  AUTHORITY: {
    de: 'Gibt die Stellungnahme der Ausländerbehörde ab.',
    en: 'Writes the statement of the immigration authority.',
  },
  SUPERVISION: { de: 'Sieht Zahlen, keine Akten.', en: 'Sees figures, no files.' },
  APPLICANT: {
    de: 'Stellt einen eigenen Antrag (zurzeit über die Programmierschnittstelle).',
    en: 'Makes an own application (through the API for the time being).',
  },
  REPRESENTATIVE: {
    de: 'Stellt Anträge für andere (zurzeit über die Programmierschnittstelle).',
    en: 'Makes applications for others (through the API for the time being).',
  },
};
