import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { endingPersons } from '../values/ending-persons.ts';
import { fileValues } from '../values/file-values.ts';

/** Tells the party that the procedure became pointless, for all persons or for some (template 14); only before any decision. */
export const settlementConfirmation: LetterSource = {
  letter: 'SETTLEMENT_CONFIRMATION',
  style: 'GREETING',
  placeholders: [fileValues, caseValues, endingPersons],
  wording: `
Ihr Antrag vom {{eingangsdatum}} (Aktenzeichen **{{aktenzeichen}}**) hat sich für folgende Personen erledigt:

{{erledigte_personen}}

{{?verbleibende_personen}} Nur für diese Personen führen wir das Verfahren nicht weiter. Es geht weiter für:

{{?verbleibende_personen}} {{verbleibende_personen}}

{{!verbleibende_personen}} Das Verfahren ist damit beendet.

Trifft das nach Ihrer Auffassung nicht zu, teilen Sie uns das bitte mit.
`.trim(),
};
