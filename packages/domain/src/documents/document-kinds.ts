import type { Label } from '../codes/label.ts';

/** Who may see a document without a closer look: medical and criminal matters ask for one. */
export type Sensitivity = 'NORMAL' | 'MEDICAL' | 'CRIMINAL';

/** What the need for a document can depend on. */
export type DocumentCondition = 'REPRESENTED' | 'ILLNESS' | 'YOUNG_PERSONS' | 'ASYLUM' | 'CRIMINAL_MATTERS';

export interface DocumentKindRule {
  readonly label: Label;
  /** PRODUCED: it arises in the procedure and is asked of nobody. */
  readonly when: 'ALWAYS' | 'IF_AVAILABLE' | 'PRODUCED' | DocumentCondition;
  /** The case is not complete without it. Every other document helps, and its lack stands in nobody's way. */
  readonly blocking: boolean;
  readonly sensitivity: Sensitivity;
  /** Offered to the authority unless the office decides otherwise; never for health and crime. */
  readonly releasedByDefault: boolean;
}

/** The documents that the state's service description asks for (D) and those of the procedure (O). No originals. */
export const documentKinds = {
  D01: required('ALWAYS', 'Antragsschreiben mit Begründung', 'Application letter with reasons'),
  D02: supporting('ALWAYS', 'Tabellarischer Lebenslauf', 'Tabular curriculum vitae'),
  D03: required('ALWAYS', 'Einwilligung in die Datenverarbeitung', 'Consent to data processing'),
  D04: required('REPRESENTED', 'Vollmacht', 'Power of attorney'),
  D05: {
    ...required('ILLNESS', 'Schweigepflichtentbindung', 'Release from medical confidentiality'),
    sensitivity: 'MEDICAL',
    releasedByDefault: false,
  },
  D06: {
    ...supporting('ILLNESS', 'Aktuelle ärztliche Berichte', 'Current medical reports'),
    sensitivity: 'MEDICAL',
    releasedByDefault: false,
  },
  D07: supporting('IF_AVAILABLE', 'Nachweis der Deutschkenntnisse', 'Proof of German language skills'),
  D08: supporting('IF_AVAILABLE', 'Nachweise zu Arbeit und Einkommen', 'Evidence of work and income'),
  D09: supporting('IF_AVAILABLE', 'Rentenversicherungsverlauf', 'Pension insurance history'),
  D10: supporting(
    'IF_AVAILABLE',
    'Nachweise zu Ehrenamt und Vereinen',
    'Evidence of voluntary work and clubs',
  ),
  D11: supporting('IF_AVAILABLE', 'Unterstützungsschreiben', 'Letters of support'),
  D12: supporting('YOUNG_PERSONS', 'Kindergarten- und Schulnachweise', 'Kindergarten and school records'),
  D13: supporting('ASYLUM', 'Vollständiger Bescheid des Bundesamts', 'Complete notice of the Federal Office'),
  D14: supporting('ALWAYS', 'Verfügungen der Ausländerbehörde', 'Rulings of the immigration authority'),
  D15: supporting('IF_AVAILABLE', 'Gerichtsentscheidungen', 'Court decisions'),
  D16: {
    ...supporting('CRIMINAL_MATTERS', 'Unterlagen zu Strafverfahren', 'Papers on criminal matters'),
    sensitivity: 'CRIMINAL',
    releasedByDefault: false,
  },
  O01: produced('Stellungnahme der Ausländerbehörde', 'Statement of the immigration authority'),
  O02: produced('Niederschrift, Ersuchen und Schreiben', 'Minutes, request and letters'),
} as const satisfies Record<string, DocumentKindRule>;

export type DocumentKind = keyof typeof documentKinds;

export const sensitivityLabels: Readonly<Record<Sensitivity, Label>> = {
  NORMAL: { de: 'Allgemein', en: 'General' },
  MEDICAL: { de: 'Gesundheit', en: 'Health' },
  CRIMINAL: { de: 'Strafverfahren', en: 'Criminal matters' },
};

function required(when: DocumentKindRule['when'], de: string, en: string): DocumentKindRule {
  return { ...supporting(when, de, en), blocking: true };
}

function supporting(when: DocumentKindRule['when'], de: string, en: string): DocumentKindRule {
  return { label: { de, en }, when, blocking: false, sensitivity: 'NORMAL', releasedByDefault: true };
}

function produced(de: string, en: string): DocumentKindRule {
  return { ...supporting('PRODUCED', de, en), releasedByDefault: false };
}
