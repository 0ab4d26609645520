import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { endingValues } from '../values/ending-values.ts';
import { fileValues } from '../values/file-values.ts';
import { outcomeValues } from '../values/outcome-values.ts';

/** Tells the authority that the procedure became pointless, with the reason for each person (template 14). */
export const settlementNotice: LetterSource = {
  letter: 'SETTLEMENT_NOTICE',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, outcomeValues, endingValues],
  wording: `
in dem Verfahren **{{aktenzeichen}}** hat sich der Antrag für folgende Personen erledigt:

{{erledigte_personen}}

{{?verbleibende_personen}} Für folgende Personen wird das Verfahren fortgeführt:

{{?verbleibende_personen}} {{verbleibende_personen}}

{{!verbleibende_personen}} Das Verfahren ist damit beendet.
`.trim(),
};
