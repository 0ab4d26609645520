import type { Label } from './label.ts';

/** The paper a person holds now about stay in Germany. */
export const residenceDocumentLabels = {
  TOLERATION: { de: 'Duldung (§ 60a AufenthG)', en: 'Toleration (§ 60a Residence Act)' },
  TOLERATION_IDENTITY_UNCLEAR: {
    de: 'Duldung für Personen mit ungeklärter Identität (§ 60b AufenthG)',
    en: 'Toleration for persons with unclear identity (§ 60b Residence Act)',
  },
  TOLERATION_TRAINING: {
    de: 'Ausbildungsduldung (§ 60c AufenthG)',
    en: 'Toleration for vocational training (§ 60c Residence Act)',
  },
  TOLERATION_EMPLOYMENT: {
    de: 'Beschäftigungsduldung (§ 60d AufenthG)',
    en: 'Toleration for employment (§ 60d Residence Act)',
  },
  BORDER_CROSSING: { de: 'Grenzübertrittsbescheinigung', en: 'Border crossing certificate' },
  ASYLUM_PERMISSION: { de: 'Aufenthaltsgestattung', en: 'Permission to stay during the asylum procedure' },
  FICTION: { de: 'Fiktionsbescheinigung', en: 'Provisional residence document' },
  RESIDENCE_PERMIT: { de: 'Aufenthaltserlaubnis', en: 'Residence permit' },
  NONE: { de: 'Kein Dokument', en: 'No document' },
  OTHER: { de: 'Anderes Dokument', en: 'Other document' },
} as const satisfies Record<string, Label>;
export type ResidenceDocument = keyof typeof residenceDocumentLabels;

export const identityLabels = {
  YES: { de: 'Geklärt', en: 'Clarified' },
  NO: { de: 'Nicht geklärt', en: 'Not clarified' },
  DOUBTED: { de: 'Von der Behörde bezweifelt', en: 'Doubted by the authority' },
} as const satisfies Record<string, Label>;
export type IdentityClarified = keyof typeof identityLabels;

export const passportLabels = {
  PRESENT: { de: 'Vorhanden', en: 'Present' },
  EXPIRED: { de: 'Abgelaufen', en: 'Expired' },
  OBTAINABLE: { de: 'Kann beschafft werden', en: 'Can be obtained' },
  NOT_OBTAINABLE: { de: 'Kann nicht beschafft werden', en: 'Cannot be obtained' },
} as const satisfies Record<string, Label>;
export type Passport = keyof typeof passportLabels;
