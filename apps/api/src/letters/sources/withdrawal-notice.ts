import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { endingValues } from '../values/ending-values.ts';
import { fileValues } from '../values/file-values.ts';

/** Tells the authority that the application was withdrawn, for all persons or for some (template 14). */
export const withdrawalNotice: LetterSource = {
  letter: 'WITHDRAWAL_NOTICE',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, endingValues],
  wording: `
in dem Verfahren **{{aktenzeichen}}** wurde der am {{eingangsdatum}} eingegangene Antrag für folgende Personen zurückgenommen:

{{zurückgenommene_personen}}

{{?verbleibende_personen}} Für folgende Personen wird das Verfahren fortgeführt:

{{?verbleibende_personen}} {{verbleibende_personen}}

{{!verbleibende_personen}} Das Verfahren ist damit beendet.
`.trim(),
};
