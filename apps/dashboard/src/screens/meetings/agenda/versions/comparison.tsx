import { useSearchParams } from 'react-router';
import { Card } from '../../../../components/card.tsx';
import { FieldRow } from '../../../../components/form.tsx';
import { Select } from '../../../../components/select.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Publication } from './agenda-versions.ts';
import { type ComparedItem, compareAgendas, countsOf } from './compare-agendas.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { strings } from './strings.ts';
import { useChangeWords } from './use-change-words.ts';
import styles from './versions.module.css';
import type { VersionsProps } from './versions.tsx';

interface Side {
  /** As in the address: a version's number, or `entwurf`. */
  readonly value: string;
  readonly label: string;
  readonly items: readonly ComparedItem[];
}

/** Any two versions side by side; the draft, too, while it differs. */
export function Comparison({ publications, draft }: VersionsProps) {
  const say = useStrings(strings);
  const words = useChangeWords();
  const [params, setParams] = useSearchParams();
  const sides = useSides(publications, draft);
  const newer = sides.find(({ value }) => value === params.get('mit')) ?? sides.at(-1);
  const before = newer && sides[Math.max(0, sides.indexOf(newer) - 1)];
  const older = sides.find(({ value }) => value === params.get('von')) ?? before;
  if (!older || !newer || sides.length < 2) return null;
  const choose = (key: 'von' | 'mit', value: string): void =>
    setParams(
      (known) => {
        known.set('von', older.value);
        known.set('mit', newer.value);
        known.set(key, value);
        return known;
      },
      { replace: true, preventScrollReset: true },
    );
  const changes = compareAgendas(older.items, newer.items);
  const summary = words(countsOf(changes));
  const options = sides.map(({ value, label }) => ({ value, label }));
  return (
    <Card title={say('compare')} flush>
      <div className={styles.choice} data-print="no">
        <FieldRow>
          <Select
            label={say('older')}
            emptyLabel={null}
            options={options}
            value={older.value}
            onChange={(event) => choose('von', event.currentTarget.value)}
          />
          <Select
            label={say('newer')}
            emptyLabel={null}
            options={options}
            value={newer.value}
            onChange={(event) => choose('mit', event.currentTarget.value)}
          />
        </FieldRow>
      </div>
      <p className={styles.summary} role="status">
        {summary ? say('summary', { changes: summary }) : say('same')}
      </p>
      <ComparisonTable
        label={say('comparison', { older: older.label, newer: newer.label })}
        changes={changes}
      />
    </Card>
  );
}

function useSides(publications: readonly Publication[], draft: VersionsProps['draft']): readonly Side[] {
  const say = useStrings(strings);
  const published = publications.map(({ version, items }) => ({
    value: String(version),
    label: say('version', { version }),
    items,
  }));
  return draft ? [...published, { value: 'entwurf', label: say('draft'), items: draft }] : published;
}
