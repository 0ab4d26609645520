import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { statementValues } from '../values/statement-values.ts';

/** Acknowledges the statement, sent by itself. */
export const statementReceipt: LetterSource = {
  letter: 'STATEMENT_RECEIPT',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, statementValues],
  wording: `
Ihre Stellungnahme zu dem Verfahren **{{aktenzeichen}}** ist am {{eingang_der_stellungnahme}} eingegangen.

{{?empfangsnummer}} Nummer der Empfangsbestätigung: **{{empfangsnummer}}**

Sie wird den Mitgliedern der Kommission mit den Sitzungsunterlagen vorgelegt. Dieses Schreiben wurde automatisch erstellt und ist ohne Unterschrift gültig.
`.trim(),
};
