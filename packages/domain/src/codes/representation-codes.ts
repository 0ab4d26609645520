import type { Label } from './label.ts';

/** Who acts for the applicants; NONE: they act themselves. */
export const representationLabels = {
  NONE: { de: 'Keine Vertretung', en: 'Not represented' },
  LAWYER: { de: 'Rechtsanwältin oder Rechtsanwalt', en: 'Lawyer' },
  ADVICE_CENTRE: { de: 'Beratungsstelle oder Organisation', en: 'Advice centre or organisation' },
  PERSON_OF_TRUST: { de: 'Person des Vertrauens', en: 'Person of trust' },
  LEGAL_GUARDIAN: { de: 'Rechtliche Betreuung', en: 'Legal guardian of an adult' },
  CUSTODIAN: { de: 'Sorgeberechtigte oder Vormund', en: 'Custodian of a minor' },
} as const satisfies Record<string, Label>;

export type Representation = keyof typeof representationLabels;
