import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { noticeValues } from '../values/notice-values.ts';
import { outcomeValues } from '../values/outcome-values.ts';

/** Tells the authority that there is no request, and the recommendation if any, § 6 (3) HFKVO NRW (template 12). */
export const noRequest: LetterSource = {
  letter: 'NO_REQUEST',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, outcomeValues, noticeValues],
  wording: `
die Härtefallkommission des Landes Nordrhein-Westfalen hat in ihrer Sitzung am {{sitzungstag}} für folgende Personen **kein Härtefallersuchen** beschlossen:

{{personen_ohne_ersuchen}}

{{?empfehlung}} # Empfehlung

{{?empfehlung}} Die Kommission gibt nach § 6 Abs. 3 HFKVO NRW folgende Empfehlung zur Anwendung des geltenden Ausländerrechts:

{{?empfehlung}} {{empfehlung}}

Das Verfahren vor der Kommission ist damit für diese Personen abgeschlossen. Die Geschäftsstelle teilt ihnen nur den Abschluss mit und verweist sie wegen des Ergebnisses an Sie.
`.trim(),
};
