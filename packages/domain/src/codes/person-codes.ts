import type { Label } from './label.ts';

/** Relation to the first person of the application, who alone is SELF. */
export const relationLabels = {
  SELF: { de: 'Erste Person des Antrags', en: 'First person of the application' },
  SPOUSE: { de: 'Ehe oder eingetragene Lebenspartnerschaft', en: 'Marriage or civil partnership' },
  PARTNER: { de: 'Lebensgemeinschaft', en: 'Unmarried partnership' },
  CHILD: { de: 'Kind', en: 'Child' },
  PARENT: { de: 'Elternteil', en: 'Parent' },
  SIBLING: { de: 'Geschwister', en: 'Sibling' },
  GRANDPARENT: { de: 'Großelternteil', en: 'Grandparent' },
  GRANDCHILD: { de: 'Enkelkind', en: 'Grandchild' },
  OTHER_RELATIVE: { de: 'Andere Verwandtschaft', en: 'Other relative' },
  OTHER: { de: 'Andere Verbindung', en: 'Other relation' },
} as const satisfies Record<string, Label>;
export type Relation = keyof typeof relationLabels;

export const sexLabels = {
  FEMALE: { de: 'Weiblich', en: 'Female' },
  MALE: { de: 'Männlich', en: 'Male' },
  DIVERSE: { de: 'Divers', en: 'Diverse' },
} as const satisfies Record<string, Label>;
export type Sex = keyof typeof sexLabels;

export const maritalStatusLabels = {
  SINGLE: { de: 'Ledig', en: 'Single' },
  MARRIED: { de: 'Verheiratet', en: 'Married' },
  CIVIL_PARTNERSHIP: { de: 'Eingetragene Lebenspartnerschaft', en: 'Civil partnership' },
  RELIGIOUS_MARRIAGE: { de: 'Nur religiös verheiratet', en: 'Religious marriage only' },
  SEPARATED: { de: 'Getrennt lebend', en: 'Separated' },
  DIVORCED: { de: 'Geschieden', en: 'Divorced' },
  WIDOWED: { de: 'Verwitwet', en: 'Widowed' },
} as const satisfies Record<string, Label>;
export type MaritalStatus = keyof typeof maritalStatusLabels;

/** SPELLING is another way to write the same name, the original script or a transliteration; ALIAS another name. */
export const aliasKindLabels = {
  ALIAS: { de: 'Anderer Name', en: 'Other name' },
  SPELLING: { de: 'Andere Schreibweise', en: 'Other spelling' },
} as const satisfies Record<string, Label>;
export type AliasKind = keyof typeof aliasKindLabels;
