import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';

/** Tells the authority that the commission does not deal with the application (template 6), without the ground. */
export const notAcceptedToAuthority: LetterSource = {
  letter: 'NOT_ACCEPTED_TO_AUTHORITY',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues],
  wording: `
die Härtefallkommission wird sich mit dem am {{eingangsdatum}} eingegangenen Antrag für folgende Personen nicht befassen:

{{personen}}

Das Verfahren ist damit beendet. Die Antragstellenden oder ihre Bevollmächtigten haben eine Mitteilung erhalten.

Von Ihrer Seite ist gegenüber der Kommission nichts weiter zu veranlassen.
`.trim(),
};
