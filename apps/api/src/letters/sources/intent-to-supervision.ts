import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { outcomeValues } from '../values/outcome-values.ts';

/** Passes the intended decision of the authority on to the ministry, § 7 (3) HFKVO NRW. */
export const intentToSupervision: LetterSource = {
  letter: 'INTENT_TO_SUPERVISION',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, outcomeValues],
  wording: `
die Ausländerbehörde {{behörde}} hat zu dem Härtefallersuchen der Kommission in dem Verfahren **{{aktenzeichen}}** ihre beabsichtigte Entscheidung mitgeteilt (§ 7 Abs. 3 HFKVO NRW):

{{beabsichtigte_entscheidungen}}

{{?gründe_der_behörde}} # Tragende Gründe der Behörde

{{?gründe_der_behörde}} {{gründe_der_behörde}}

Eine abschließende Entscheidung liegt der Geschäftsstelle noch nicht vor.
`.trim(),
};
