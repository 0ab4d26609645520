import type { LetterSource } from '../letter-source.ts';
import { closingValues } from '../values/closing-values.ts';
import { fileValues } from '../values/file-values.ts';

/** THE closing letter (template 13): one text for every outcome. It reads the file number, the names, the address and the day of the release, and nothing else. */
export const closing: LetterSource = {
  letter: 'CLOSING',
  style: 'GREETING',
  placeholders: [fileValues, closingValues],
  wording: `
das Verfahren **{{aktenzeichen}}** vor der Härtefallkommission des Landes Nordrhein-Westfalen ist abgeschlossen. Es betraf: {{namen}}.

Das Ergebnis erfragen Sie bitte bei Ihrer Ausländerbehörde. Die Geschäftsstelle darf über Ergebnis, Beratung und Abstimmung keine Auskunft geben; dieses Schreiben ergeht in allen Verfahren mit demselben Wortlaut.

Bitte bewahren Sie das Schreiben auf. Von Ihrer Seite ist uns gegenüber nichts weiter zu veranlassen.
`.trim(),
};
