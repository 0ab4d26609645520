import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { statementValues } from '../values/statement-values.ts';

/** Tells the authority that its statement is not needed any more. */
export const statementRequestWithdrawn: LetterSource = {
  letter: 'STATEMENT_REQUEST_WITHDRAWN',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, statementValues],
  wording: `
mit Schreiben vom {{anforderungsdatum}} hatten wir Sie um eine Stellungnahme zu dem Antrag folgender Personen gebeten:

{{personen}}

Diese Stellungnahme wird nicht mehr benötigt. Von Ihrer Seite ist hierzu nichts weiter zu veranlassen.
`.trim(),
};
