import type { LetterSource } from '../letter-source.ts';
import { endingPersons } from '../values/ending-persons.ts';
import { fileValues } from '../values/file-values.ts';

/** Confirms to the party that the application was withdrawn, for all persons or for some (template 14). The same whatever was decided before. */
export const withdrawalConfirmation: LetterSource = {
  letter: 'WITHDRAWAL_CONFIRMATION',
  style: 'GREETING',
  placeholders: [fileValues, endingPersons],
  wording: `
wir bestätigen, dass Ihre Erklärung zur Rücknahme in dem Verfahren **{{aktenzeichen}}** bei uns eingegangen ist. Zurückgenommen ist der Antrag für folgende Personen:

{{zurückgenommene_personen}}

{{?verbleibende_personen}} Nur für diese Personen ist das Verfahren beendet. Es geht weiter für:

{{?verbleibende_personen}} {{verbleibende_personen}}

{{!verbleibende_personen}} Das Verfahren ist damit beendet.

Weiß Ihre Ausländerbehörde von dem Antrag, so unterrichten wir sie.

Sie können später einen neuen Antrag stellen. Bitte geben Sie dann das oben genannte Aktenzeichen an.
`.trim(),
};
