import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { endingPersons } from '../values/ending-persons.ts';
import { fileValues } from '../values/file-values.ts';
import { groundValues } from '../values/ground-values.ts';

/**
 * Tells the party that the commission does not deal with the application, or not for some of its persons (template 5).
 * The ground is named only where the office chose so in its settings.
 */
export const notAccepted: LetterSource = {
  letter: 'NOT_ACCEPTED',
  style: 'GREETING',
  placeholders: [fileValues, caseValues, endingPersons, groundValues],
  wording: `
die Härtefallkommission wird sich mit Ihrem Antrag vom {{eingangsdatum}} (Aktenzeichen **{{aktenzeichen}}**) für folgende Personen nicht befassen:

{{nicht_angenommene_personen}}

{{?verbleibende_personen}} Nur für diese Personen ist das Verfahren beendet. Es geht weiter für:

{{?verbleibende_personen}} {{verbleibende_personen}}

{{!verbleibende_personen}} Das Verfahren ist damit beendet.

{{?nichtannahmegrund}} {{nichtannahmegrund}}

Die Kommission wird ausschließlich von sich aus tätig; niemand kann verlangen, dass sie sich mit einem bestimmten Einzelfall befasst (§ 23a Abs. 2 AufenthG).

Ihre Ausländerbehörde wird hiervon unterrichtet. Bitte wenden Sie sich für alles Weitere, was die zuerst genannten Personen betrifft, an sie.

Ändern sich die Umstände wesentlich, können Sie einen neuen Antrag stellen. Bitte geben Sie dann das oben genannte Aktenzeichen an und schreiben Sie, was neu ist.
`.trim(),
};
