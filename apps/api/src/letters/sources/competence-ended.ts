import type { LetterSource } from '../letter-source.ts';
import { fileValues } from '../values/file-values.ts';

/** Tells the former authority that another one is competent. It does not say where the persons live. */
export const competenceEnded: LetterSource = {
  letter: 'COMPETENCE_ENDED',
  style: 'FORMAL',
  placeholders: [fileValues],
  wording: `
nach den uns vorliegenden Angaben ist Ihre Behörde in dem Verfahren **{{aktenzeichen}}** nicht mehr zuständig. Das Verfahren wird mit der nunmehr zuständigen Ausländerbehörde fortgeführt.

Eine noch offene Anforderung einer Stellungnahme ist damit gegenstandslos. Sollten Sie sich weiterhin für zuständig halten, bitten wir um umgehende Nachricht.
`.trim(),
};
