import type { Label } from '../codes/label.ts';

export interface SettlementReason {
  readonly label: Label;
  /** The paragraph that gives another right to stay or suspends removal; null for the other reasons. */
  readonly paragraph: string | null;
}

/** Why a person's part of the procedure became pointless. Reports split the early ends by paragraph. */
export const SETTLEMENT_REASONS = {
  TITLE_25_5: {
    paragraph: '§ 25 Abs. 5 AufenthG',
    label: { de: 'Aufenthaltserlaubnis nach § 25 Abs. 5', en: 'Permit under section 25(5)' },
  },
  TITLE_25A: {
    paragraph: '§ 25a AufenthG',
    label: { de: 'Aufenthaltserlaubnis nach § 25a', en: 'Permit under section 25a' },
  },
  TITLE_25B: {
    paragraph: '§ 25b AufenthG',
    label: { de: 'Aufenthaltserlaubnis nach § 25b', en: 'Permit under section 25b' },
  },
  TITLE_104C: {
    paragraph: '§ 104c AufenthG',
    label: { de: 'Chancen-Aufenthaltsrecht nach § 104c', en: 'Opportunity permit under section 104c' },
  },
  TOLERATION_60A: {
    paragraph: '§ 60a AufenthG',
    label: { de: 'Duldung nach § 60a', en: 'Toleration under section 60a' },
  },
  TOLERATION_60C: {
    paragraph: '§ 60c AufenthG',
    label: { de: 'Ausbildungsduldung nach § 60c', en: 'Toleration for training under section 60c' },
  },
  TOLERATION_60D: {
    paragraph: '§ 60d AufenthG',
    label: { de: 'Beschäftigungsduldung nach § 60d', en: 'Toleration for employment under section 60d' },
  },
  ASYLUM: {
    paragraph: null,
    label: { de: 'Schutz im Asylverfahren', en: 'Protection in the asylum procedure' },
  },
  FAMILY: {
    paragraph: null,
    label: { de: 'Aufenthaltsrecht aus familiären Gründen', en: 'Right to stay for family reasons' },
  },
  OTHER_TITLE: { paragraph: null, label: { de: 'Anderes Aufenthaltsrecht', en: 'Another right to stay' } },
  DEPARTED: { paragraph: null, label: { de: 'Ausreise', en: 'Departure' } },
  REMOVED: { paragraph: null, label: { de: 'Abschiebung oder Überstellung', en: 'Removal or transfer' } },
  MOVED_TO_OTHER_LAND: {
    paragraph: null,
    label: { de: 'Umzug in ein anderes Land der Bundesrepublik', en: 'Move to another German state' },
  },
  WHEREABOUTS_UNKNOWN: { paragraph: null, label: { de: 'Aufenthalt unbekannt', en: 'Whereabouts unknown' } },
  DIED: { paragraph: null, label: { de: 'Tod', en: 'Death' } },
  DUPLICATE: { paragraph: null, label: { de: 'Doppelte Eingabe', en: 'Duplicate application' } },
  OTHER: { paragraph: null, label: { de: 'Sonstiger Grund', en: 'Other reason' } },
} as const satisfies Record<string, SettlementReason>;
export type SettlementReasonCode = keyof typeof SETTLEMENT_REASONS;
