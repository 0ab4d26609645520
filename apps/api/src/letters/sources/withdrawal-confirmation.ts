import type { LetterSource } from '../letter-source.ts';
import { fileValues } from '../values/file-values.ts';

/** Confirms to the party that the application was withdrawn (template 14). The same whatever was decided before. */
export const withdrawalConfirmation: LetterSource = {
  letter: 'WITHDRAWAL_CONFIRMATION',
  style: 'GREETING',
  placeholders: [fileValues],
  wording: `
wir bestätigen, dass Ihre Erklärung zur Rücknahme in dem Verfahren **{{aktenzeichen}}** bei uns eingegangen ist.

Für die Personen, die Ihre Erklärung nennt, führen wir das Verfahren nicht weiter. Ihre Ausländerbehörde wird unterrichtet.

Sie können später einen neuen Antrag stellen. Bitte geben Sie dann das oben genannte Aktenzeichen an.
`.trim(),
};
