import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { statementValues } from '../values/statement-values.ts';

/** Asks the authority for its reasoned statement, § 3 (2) HFKVO NRW (template 7). */
export const statementRequest: LetterSource = {
  letter: 'STATEMENT_REQUEST',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, statementValues],
  wording: `
die Härtefallkommission befasst sich mit dem Antrag folgender Personen:

{{personen_mit_anschrift}}

{{?erneute_anforderung}} Die Kommission bittet hierzu erneut um Stellungnahme ({{erneute_anforderung}}); die frühere Stellungnahme bleibt Teil der Akte.

Nach § 3 Abs. 2 HFKVO NRW legt die Geschäftsstelle der Kommission Anträge mit einer begründeten Stellungnahme der zuständigen Ausländerbehörde vor. Wir bitten Sie darum **bis zum {{frist}}**.

Bitte gehen Sie besonders auf folgende Fragen ein:

{{fragen}}

{{?freigegebene_unterlagen}} Zur Vorbereitung stehen Ihnen folgende Unterlagen zur Verfügung:

{{?freigegebene_unterlagen}} {{freigegebene_unterlagen}}

Bitte teilen Sie uns rechtzeitig mit, wenn die Frist nicht ausreicht. Wird ein Termin zur Rückführung festgelegt oder durchgeführt, bitten wir um sofortige Nachricht.
`.trim(),
};
