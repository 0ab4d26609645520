import { missingInCapture, REASON_SECTIONS, type ReasonSection } from '@ersuchen/domain';
import { Card } from '../../../components/card.tsx';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './capture.module.css';
import type { Typed } from './read-form.ts';
import { strings } from './strings.ts';

const FIELDS = [
  ...(['surname', 'birthDate', 'birthPlace', 'relation', 'street', 'postcode', 'town'] as const),
  ...(['consentOn', 'consentBy', 'representativeName', 'representativeAddress', 'mandateOn'] as const),
];
type Named = (typeof FIELDS)[number];

/** What an application online would have to say and this one does not. It warns and bars nothing. */
export function MissingPart({ typed }: { readonly typed: Typed }) {
  const say = useStrings(strings);
  const label = useLabel();
  const { today } = useDates();
  const missing = missingInCapture(typed.application, today).map(({ path }) => path);
  const nameOf = (path: string): string | null => {
    const field = path.replace(/^persons\[\d+\]\./, '');
    if (field === 'nationalities') return say('nationality');
    const section = field.replace(/^reasons\./, '');
    if (section !== field) return label(REASON_SECTIONS[section as ReasonSection].title);
    return FIELDS.includes(field as Named) ? say(field as Named) : null;
  };
  const words = (paths: readonly string[]) => paths.map(nameOf).filter(Boolean).join(', ');
  const ofPerson = (index: number) => missing.filter((path) => path.startsWith(`persons[${index}]`));
  const ofCase = missing.filter((path) => !path.startsWith('persons') && !path.startsWith('reasons'));
  return (
    <Card title={say('missing')}>
      {missing.length === 0 ? <p>{say('complete')}</p> : <p className={styles.hint}>{say('missingBody')}</p>}
      <ul className={styles.list}>
        {typed.application.persons.map((_person, index) =>
          ofPerson(index).length === 0 ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a person is its place here
            <li key={index}>{say('missingPerson', { number: index + 1, fields: words(ofPerson(index)) })}</li>
          ),
        )}
        {ofCase.length > 0 && <li>{say('missingCase', { fields: words(ofCase) })}</li>}
      </ul>
    </Card>
  );
}
