import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { completionValues } from '../values/completion-values.ts';
import { fileValues } from '../values/file-values.ts';

/** Reminds the party of what is still missing (template 4). */
export const completionReminder: LetterSource = {
  letter: 'COMPLETION_REMINDER',
  style: 'GREETING',
  placeholders: [fileValues, caseValues, completionValues],
  wording: `
wir hatten Sie gebeten, zu Ihrem Antrag vom {{eingangsdatum}} Unterlagen und Angaben nachzureichen. Folgendes fehlt noch:

{{unterlagen}}

Bitte schicken Sie uns dies **bis zum {{frist}}**. Haben Sie die Unterlagen in den letzten Tagen abgeschickt, ist dieses Schreiben gegenstandslos.

Hören wir bis dahin nichts von Ihnen, entscheiden wir nach den vorliegenden Unterlagen, wie das Verfahren weitergeht.
`.trim(),
};
