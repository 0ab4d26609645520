import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';

/** Confirmation of receipt with notes (template 1): no promise of protection, no word on the outcome. */
export const receiptConfirmation: LetterSource = {
  letter: 'RECEIPT_CONFIRMATION',
  style: 'GREETING',
  placeholders: [fileValues, caseValues],
  wording: `
Ihr Antrag an die Härtefallkommission des Landes Nordrhein-Westfalen ist am {{eingangsdatum}} eingegangen. Er wird unter dem Aktenzeichen **{{aktenzeichen}}** für folgende Personen geführt:

{{personen}}

Bitte prüfen Sie, ob alle Angaben richtig sind, und teilen Sie uns Fehler mit.

# Was nun geschieht

1. Wir prüfen zuerst, ob sich die Kommission mit dem Antrag befassen kann. Dafür können wir Unterlagen nachfordern.
2. Nimmt die Kommission den Antrag an, bitten wir die Ausländerbehörde um eine Stellungnahme.
3. Danach berät die Kommission in einer nicht öffentlichen Sitzung. Eine persönliche Vorsprache ist nicht vorgesehen.
4. Am Ende teilen wir Ihnen mit, dass das Verfahren abgeschlossen ist. Das Ergebnis erfahren Sie dann bei Ihrer Ausländerbehörde.

# Was Sie wissen müssen

- Dieses Verfahren schützt nicht vor einer Abschiebung. Der Antrag verpflichtet die Ausländerbehörde nicht, Maßnahmen zurückzustellen.
- Die Kommission wird von sich aus tätig (§ 23a Abs. 2 AufenthG). Es besteht kein Anspruch darauf, dass sie sich mit einem Antrag befasst oder in einer bestimmten Weise entscheidet.
- Die Ausländerbehörde wird über den Eingang des Antrags unterrichtet.
- Alle Fristen in anderen Verfahren laufen weiter. Termine bei Behörden und Gerichten müssen Sie wahrnehmen.

# Was wir von Ihnen brauchen

- Teilen Sie uns jede neue Anschrift und jede Änderung Ihrer Lage sofort mit, besonders einen Termin zur Abschiebung.
- Schicken Sie keine Originale. Unterlagen können wir nicht zurückgeben.
- Geben Sie immer das Aktenzeichen an. Von Fragen nach dem Stand des Verfahrens bitten wir abzusehen.
`.trim(),
};
