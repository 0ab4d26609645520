import type { Block } from '../renderer/page.ts';
import { bullets, heading, onePageEach, paragraph, personFacts, signature, tick } from './form-blocks.ts';
import type { FormPerson, FormValues } from './form-persons.ts';

/** The consent of each adult to the processing of data, also for children in their custody (Art. 6, 7, 9 DSGVO). */
export const consent = ({ adults, children }: FormValues): readonly Block[] =>
  onePageEach(adults, (adult) => [
    personFacts(adult),
    ...childrenIn(children, adult),
    paragraph(
      'Ich willige ein, dass die Geschäftsstelle und die Mitglieder der Härtefallkommission des Landes Nordrhein-Westfalen die personenbezogenen Daten verarbeiten, die für den Antrag nach § 23a AufenthG erforderlich sind. Das umfasst auch besonders geschützte Angaben, etwa zu Gesundheit, Religion und Herkunft, sowie Angaben über Straftaten.',
    ),
    paragraph('Meine Einwilligung umfasst, dass'),
    bullets(
      'die Geschäftsstelle bei der Ausländerbehörde eine Stellungnahme einholt und ihr dafür die erforderlichen Angaben mitteilt,',
      'die Mitglieder der Kommission und ihre Vertretungen die Akte lesen,',
      'ein Ersuchen mit seinen Gründen an die Ausländerbehörde übermittelt und das Ministerium unterrichtet wird, soweit § 7 HFKVO NRW das vorsieht.',
    ),
    paragraph(
      'Die Einwilligung ist freiwillig. Ich kann sie jederzeit für die Zukunft widerrufen; ein formloses Schreiben an die Geschäftsstelle genügt. Ohne sie kann das Verfahren für mich nicht geführt werden.',
    ),
    tick('Die Informationen zum Datenschutz (Art. 13 und 14 DSGVO) habe ich erhalten.'),
    signature(children.length > 0 ? '(bei Kindern: der sorgeberechtigten Person)' : ''),
  ]);

const childrenIn = (children: readonly FormPerson[], { name }: FormPerson): readonly Block[] => {
  const rows = children.map((child) => [child.name, child.birthDate]);
  if (rows.length === 0 && name !== '') return [];
  const blank = Array.from({ length: 3 }, () => ['', '']);
  return [
    heading('Zugleich für folgende Kinder in meiner Sorge'),
    {
      kind: 'table',
      widths: [70, 30],
      head: ['Vor- und Nachname', 'Geburtsdatum'],
      rows: rows.length > 0 ? rows : blank,
    },
  ];
};
