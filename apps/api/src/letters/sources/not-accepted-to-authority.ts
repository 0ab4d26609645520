import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { endingValues } from '../values/ending-values.ts';
import { fileValues } from '../values/file-values.ts';

/**
 * Tells the authority that the commission does not deal with the application, or not for some of its persons (template
 * 6), without the ground.
 */
export const notAcceptedToAuthority: LetterSource = {
  letter: 'NOT_ACCEPTED_TO_AUTHORITY',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, endingValues],
  wording: `
die Härtefallkommission wird sich in dem Verfahren **{{aktenzeichen}}** mit dem am {{eingangsdatum}} eingegangenen Antrag für folgende Personen nicht befassen:

{{nicht_angenommene_personen}}

Die Antragstellenden oder ihre Bevollmächtigten haben eine Mitteilung erhalten.

{{?verbleibende_personen}} Für folgende Personen wird das Verfahren fortgeführt:

{{?verbleibende_personen}} {{verbleibende_personen}}

{{!verbleibende_personen}} Das Verfahren ist damit beendet. Von Ihrer Seite ist gegenüber der Kommission nichts weiter zu veranlassen.
`.trim(),
};
