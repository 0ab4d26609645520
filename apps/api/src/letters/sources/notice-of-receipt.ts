import type { LetterSource } from '../letter-source.ts';
import { caseValues } from '../values/case-values.ts';
import { fileValues } from '../values/file-values.ts';

/** Tells the competent authority that an application arrived (template 2), and asks for a removal date. */
export const noticeOfReceipt: LetterSource = {
  letter: 'NOTICE_OF_RECEIPT',
  style: 'FORMAL',
  placeholders: [fileValues, caseValues],
  wording: `
bei der Geschäftsstelle der Härtefallkommission ist am {{eingangsdatum}} ein Antrag nach § 23a des Aufenthaltsgesetzes für folgende Personen eingegangen:

{{personen_mit_anschrift}}

Nach den vorliegenden Angaben ist Ihre Behörde zuständig. Sollte das nicht zutreffen, bitten wir um unverzügliche Mitteilung, möglichst mit Angabe der zuständigen Stelle.

Wir bitten Sie um Mitteilung,

- ob und für wann ein Termin zur Rückführung feststeht, und an welchem Tag er festgelegt wurde,
- ob sich eine der Personen in Haft oder Gewahrsam befindet.

{{?rückführungstermin}} Im Antrag ist der {{rückführungstermin}} als Termin zur Rückführung angegeben. Wir bitten um Bestätigung oder Berichtigung.

Die Geschäftsstelle prüft zunächst, ob sich die Kommission mit dem Antrag befassen kann. Wird er angenommen, bitten wir Sie gesondert um eine begründete Stellungnahme (§ 3 Abs. 2 HFKVO NRW). Bis dahin ist nichts weiter zu veranlassen.
`.trim(),
};
