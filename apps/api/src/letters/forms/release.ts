import type { Block } from '../renderer/page.ts';
import { heading, onePageEach, paragraph, personFacts, signature, tick } from './form-blocks.ts';
import type { FormValues } from './form-persons.ts';

/** The release of physicians from confidentiality, a page for each person of age; towards the authority only if ticked. */
export const release = ({ adults }: FormValues): readonly Block[] =>
  onePageEach(adults, (adult) => [
    personFacts(adult),
    heading('Wen ich von der Schweigepflicht entbinde'),
    {
      kind: 'facts',
      rows: [
        ['Name, Praxis oder Klinik', ''],
        ['Anschrift', ''],
        ['Weitere', ''],
        ['Weitere', ''],
      ],
    },
    paragraph(
      'Ich entbinde die Genannten von ihrer Schweigepflicht gegenüber der Geschäftsstelle und den Mitgliedern der Härtefallkommission des Landes Nordrhein-Westfalen, soweit meine gesundheitliche Lage für den Antrag nach § 23a AufenthG von Bedeutung ist.',
    ),
    tick(
      'Die Entbindung gilt auch gegenüber der zuständigen Ausländerbehörde. Ohne Kreuz erhält sie keine ärztlichen Unterlagen.',
    ),
    paragraph('Die Erklärung ist freiwillig. Ich kann sie jederzeit für die Zukunft widerrufen.'),
    signature(''),
  ]);
