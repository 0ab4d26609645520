import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { statementValues } from '../values/statement-values.ts';

/** Reminds the authority of its statement (template 8). */
export const statementReminder: LetterSource = {
  letter: 'STATEMENT_REMINDER',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, statementValues],
  wording: `
mit Schreiben vom {{anforderungsdatum}} hatten wir Sie um eine begründete Stellungnahme zu dem Antrag folgender Personen gebeten:

{{personen}}

Die Stellungnahme ist **bis zum {{frist}}** erbeten. Sie liegt uns noch nicht vor.

Ohne Ihre Stellungnahme kann die Kommission in der Regel nicht beraten. Bitte reichen Sie sie ein, oder teilen Sie uns mit, bis wann wir damit rechnen können.
`.trim(),
};
