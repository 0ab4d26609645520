import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { outcomeValues } from '../values/outcome-values.ts';

/** Acknowledges the intended decision of the authority, § 7 (3) HFKVO NRW; sent by itself. */
export const intentReceipt: LetterSource = {
  letter: 'INTENT_RECEIPT',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, outcomeValues],
  wording: `
Ihre Mitteilung über die beabsichtigte Entscheidung zu dem Härtefallersuchen in dem Verfahren **{{aktenzeichen}}** ist eingegangen:

{{beabsichtigte_entscheidungen}}

Das Ministerium wird gleichzeitig unterrichtet (§ 7 Abs. 3 HFKVO NRW). Bitte teilen Sie uns Ihre abschließende Entscheidung mit. Dieses Schreiben wurde automatisch erstellt und ist ohne Unterschrift gültig.
`.trim(),
};
