import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';

/** Tells the party that the procedure became pointless (template 14); only before any decision. */
export const settlementConfirmation: LetterSource = {
  letter: 'SETTLEMENT_CONFIRMATION',
  style: 'GREETING',
  placeholders: [fileValues, caseValues],
  wording: `
Ihr Antrag vom {{eingangsdatum}} hat sich erledigt. Wir führen das Verfahren **{{aktenzeichen}}** deshalb nicht weiter, soweit sich Ihr Anliegen erledigt hat.

Trifft das nach Ihrer Auffassung nicht zu, teilen Sie uns das bitte mit.
`.trim(),
};
