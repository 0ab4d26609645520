import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { completionValues } from '../values/completion-values.ts';
import { fileValues } from '../values/file-values.ts';

/** Asks the party for what is missing (template 3), with a day. */
export const completionRequest: LetterSource = {
  letter: 'COMPLETION_REQUEST',
  style: 'GREETING',
  placeholders: [fileValues, caseValues, completionValues],
  wording: `
um Ihren Antrag vom {{eingangsdatum}} bearbeiten zu können, benötigen wir noch folgende Unterlagen und Angaben:

{{unterlagen}}

Bitte schicken Sie uns diese **bis zum {{frist}}**. Kopien genügen; schicken Sie keine Originale.

Können Sie etwas nicht rechtzeitig beschaffen, schreiben Sie uns bitte vor Ablauf der Frist, woran es liegt und wann Sie damit rechnen. Was später eingeht, kann unter Umständen nicht mehr berücksichtigt werden.
`.trim(),
};
