import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { statementValues } from '../values/statement-values.ts';

/** Tells the authority the new day for its statement. */
export const statementExtension: LetterSource = {
  letter: 'STATEMENT_EXTENSION',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, statementValues],
  wording: `
Ihrer Bitte entsprechend haben wir die Frist für Ihre Stellungnahme zu dem Antrag folgender Personen verlängert:

{{personen}}

Die Stellungnahme ist nun **bis zum {{frist}}** erbeten.
`.trim(),
};
