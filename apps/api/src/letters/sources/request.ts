import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';
import { noticeValues } from '../values/notice-values.ts';
import { outcomeValues } from '../values/outcome-values.ts';

/** Forwards the request of the commission with its reasons to the authority, § 7 (2) HFKVO NRW (template 11). */
export const request: LetterSource = {
  letter: 'REQUEST',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues, outcomeValues, noticeValues],
  wording: `
die Härtefallkommission des Landes Nordrhein-Westfalen hat in ihrer Sitzung am {{sitzungstag}} nach § 23a Abs. 2 AufenthG in Verbindung mit § 6 Abs. 3 HFKVO NRW beschlossen, für folgende Personen ein **Härtefallersuchen** an Sie zu richten:

{{personen_mit_ersuchen}}

Die Kommission ersucht Sie anzuordnen, dass diesen Personen abweichend von den im Aufenthaltsgesetz festgelegten Erteilungs- und Verlängerungsvoraussetzungen eine Aufenthaltserlaubnis erteilt wird (§ 23a Abs. 1 AufenthG, § 7 HFKVO NRW).

# Gründe

{{gründe_des_ersuchens}}

{{?hinweise}} # Hinweise der Kommission

{{?hinweise}} {{hinweise}}

{{?personen_ohne_ersuchen}} # Weitere Personen

{{?personen_ohne_ersuchen}} Für folgende Personen hat die Kommission kein Ersuchen beschlossen:

{{?personen_ohne_ersuchen}} {{personen_ohne_ersuchen}}

{{?empfehlung}} Sie gibt dazu nach § 6 Abs. 3 HFKVO NRW folgende Empfehlung zur Anwendung des geltenden Ausländerrechts:

{{?empfehlung}} {{empfehlung}}

# Weiteres Verfahren

- Die Anordnung kann im Einzelfall davon abhängig gemacht werden, dass der Lebensunterhalt gesichert ist oder eine Verpflichtungserklärung nach § 68 AufenthG abgegeben wird (§ 7 Abs. 2 HFKVO NRW).
- Bitte unterrichten Sie das Ministerium und die Geschäftsstelle über Ihre **beabsichtigte Entscheidung**. Wollen Sie dem Ersuchen nicht folgen, teilen Sie bitte vor der abschließenden Entscheidung auch die dafür tragenden Gründe mit (§ 7 Abs. 3 HFKVO NRW).
- Über Ihre Entscheidung unterrichten Sie die betroffenen Personen selbst. Die Geschäftsstelle teilt ihnen kein Ergebnis mit.
`.trim(),
};
