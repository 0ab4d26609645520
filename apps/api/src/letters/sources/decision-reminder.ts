import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { outcomeValues } from '../values/outcome-values.ts';

/** Reminds a silent authority of its decision on a request. */
export const decisionReminder: LetterSource = {
  letter: 'DECISION_REMINDER',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, outcomeValues],
  wording: `
die Härtefallkommission hat am {{sitzungstag}} für folgende Personen ein Härtefallersuchen an Sie gerichtet:

{{personen_mit_ersuchen}}

Eine Mitteilung über Ihre beabsichtigte oder abschließende Entscheidung (§ 7 Abs. 3 HFKVO NRW) liegt uns noch nicht für alle Personen vor. Wir bitten um Nachricht über den Stand.
`.trim(),
};
