import type { Label } from '../codes/label.ts';

/**
 * What an authority can make its order depend on: secured livelihood and a declaration of commitment by the ordinance
 * (§ 7(2) HFKVO, § 23a(1) s. 2 AufenthG), the others by practice.
 */
export const grantConditionLabels = {
  LIVELIHOOD: { de: 'Lebensunterhalt gesichert', en: 'Livelihood secured' },
  DECLARATION_68: {
    de: 'Verpflichtungserklärung (§ 68 AufenthG)',
    en: 'Declaration of commitment (section 68)',
  },
  PASSPORT: { de: 'Pass oder Passersatz', en: 'Passport or substitute' },
  TRAINING: { de: 'Ausbildung oder Sprachkurs', en: 'Training or language course' },
  OTHER: { de: 'Sonstige Bedingung', en: 'Other condition' },
} as const satisfies Record<string, Label>;
export type GrantCondition = keyof typeof grantConditionLabels;
