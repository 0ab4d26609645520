import type { Label } from '../codes/label.ts';

/**
 * The letters and notices of the procedure. `number` is the template's number in the list of letters; notices without one
 * are short acknowledgements that leave by themselves.
 */
export const LETTERS = {
  TECHNICAL_RECEIPT: {
    number: null,
    subject: { de: 'Ihr Antrag ist eingegangen', en: 'Your application has arrived' },
  },
  RECEIPT_CONFIRMATION: { number: 1, subject: { de: 'Eingangsbestätigung', en: 'Confirmation of receipt' } },
  NOTICE_OF_RECEIPT: {
    number: 2,
    subject: {
      de: 'Unterrichtung über den Eingang eines Härtefallantrags',
      en: 'Notice of receipt of an application',
    },
  },
  COMPLETION_REQUEST: {
    number: 3,
    subject: { de: 'Nachforderung von Unterlagen', en: 'Request for completion' },
  },
  COMPLETION_REMINDER: {
    number: 4,
    subject: { de: 'Erinnerung an die Nachforderung', en: 'Reminder of completion' },
  },
  NOT_ACCEPTED: {
    number: 5,
    subject: { de: 'Mitteilung über die Beendigung des Verfahrens', en: 'Notice of termination' },
  },
  NOT_ACCEPTED_TO_AUTHORITY: {
    number: 6,
    subject: { de: 'Unterrichtung über die Nichtannahme', en: 'Notice of non-acceptance to the authority' },
  },
  STATEMENT_REQUEST: {
    number: 7,
    subject: { de: 'Anforderung einer Stellungnahme', en: 'Request for a statement' },
  },
  STATEMENT_REMINDER: {
    number: 8,
    subject: { de: 'Erinnerung an die Stellungnahme', en: 'Reminder of the statement' },
  },
  STATEMENT_EXTENSION: {
    number: null,
    subject: { de: 'Fristverlängerung zur Stellungnahme', en: 'Extension for the statement' },
  },
  STATEMENT_REQUEST_WITHDRAWN: {
    number: null,
    subject: { de: 'Stellungnahme nicht mehr erforderlich', en: 'Statement no longer needed' },
  },
  COMPETENCE_ENDED: {
    number: null,
    subject: { de: 'Wechsel der zuständigen Ausländerbehörde', en: 'Change of the competent authority' },
  },
  STATEMENT_RECEIPT: {
    number: null,
    subject: { de: 'Eingangsbestätigung zur Stellungnahme', en: 'Receipt for the statement' },
  },
  INVITATION: { number: 9, subject: { de: 'Einladung und Tagesordnung', en: 'Invitation and agenda' } },
  CANCELLATION: { number: null, subject: { de: 'Absage der Sitzung', en: 'Cancellation of the meeting' } },
  MINUTES: { number: 10, subject: { de: 'Niederschrift', en: 'Minutes' } },
  REQUEST: { number: 11, subject: { de: 'Härtefallersuchen', en: 'Request of the commission' } },
  NO_REQUEST: { number: 12, subject: { de: 'Mitteilung: kein Ersuchen', en: 'Notice: no request' } },
  CLOSING: { number: 13, subject: { de: 'Abschluss des Verfahrens', en: 'End of the procedure' } },
  WITHDRAWAL_CONFIRMATION: {
    number: 14,
    subject: { de: 'Bestätigung der Rücknahme', en: 'Confirmation of withdrawal' },
  },
  WITHDRAWAL_NOTICE: {
    number: 14,
    subject: { de: 'Unterrichtung über die Rücknahme', en: 'Notice of withdrawal to the authority' },
  },
  SETTLEMENT_CONFIRMATION: {
    number: 14,
    subject: { de: 'Mitteilung über die Erledigung', en: 'Notice of settlement' },
  },
  SETTLEMENT_NOTICE: {
    number: 14,
    subject: { de: 'Unterrichtung über die Erledigung', en: 'Notice of settlement to the authority' },
  },
  PRIVACY_NOTICE: {
    number: 15,
    subject: { de: 'Informationen zum Datenschutz', en: 'Information on data protection' },
  },
  INTENT_RECEIPT: {
    number: null,
    subject: { de: 'Eingang der beabsichtigten Entscheidung', en: 'Receipt of the intended decision' },
  },
  INTENT_TO_SUPERVISION: {
    number: null,
    subject: {
      de: 'Beabsichtigte Entscheidung der Ausländerbehörde',
      en: 'Intended decision of the authority',
    },
  },
  DECISION_REMINDER: {
    number: null,
    subject: { de: 'Erinnerung an das Härtefallersuchen', en: 'Reminder of the request' },
  },
  DECISION_RECEIPT: {
    number: null,
    subject: { de: 'Eingang der Entscheidung', en: 'Receipt of the final decision' },
  },
} as const satisfies Record<string, { readonly number: number | null; readonly subject: Label }>;
export type Letter = keyof typeof LETTERS;
