import type { Block } from '../renderer/page.ts';
import { bullets, heading, paragraph, personFacts, signature } from './form-blocks.ts';
import type { FormValues } from './form-persons.ts';

/** The written power of attorney of everybody of age for one person or organisation. */
export const powerOfAttorney = ({ adults, children, representative }: FormValues): readonly Block[] => [
  heading('Wer bevollmächtigt'),
  ...adults.map(personFacts),
  ...(children.length > 0
    ? [paragraph(`Zugleich für die Kinder: ${children.map(({ name }) => name).join(', ')}`)]
    : []),
  heading('Wer bevollmächtigt wird'),
  {
    kind: 'facts',
    rows: [
      ['Name', representative.name],
      ['Organisation oder Kanzlei', ''],
      ['Anschrift', representative.address],
    ],
  },
  heading('Umfang'),
  paragraph(
    'Ich bevollmächtige die genannte Person, mich in dem Verfahren vor der Härtefallkommission des Landes Nordrhein-Westfalen nach § 23a AufenthG zu vertreten. Sie darf',
  ),
  bullets(
    'den Antrag stellen, ergänzen und zurücknehmen,',
    'Erklärungen abgeben und Unterlagen einreichen,',
    'alle Schreiben der Geschäftsstelle für mich empfangen; die Schreiben gehen dann nur noch an sie.',
  ),
  paragraph(
    'Die Vollmacht gilt, bis ich sie gegenüber der Geschäftsstelle widerrufe. Sie gilt nicht für andere Verfahren.',
  ),
  ...adults.map(({ name }) => signature(name)),
];
