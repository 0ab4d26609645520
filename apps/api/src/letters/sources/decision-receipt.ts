import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { outcomeValues } from '../values/outcome-values.ts';

/** Acknowledges the final decision of the authority; sent by itself. */
export const decisionReceipt: LetterSource = {
  letter: 'DECISION_RECEIPT',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, outcomeValues],
  wording: `
Ihre Mitteilung über die Entscheidung zu dem Härtefallersuchen in dem Verfahren **{{aktenzeichen}}** ist eingegangen:

{{entscheidungen}}

Dieses Schreiben wurde automatisch erstellt und ist ohne Unterschrift gültig.
`.trim(),
};
