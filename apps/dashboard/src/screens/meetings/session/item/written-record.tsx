import { Card } from '../../../../components/card.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './item.module.css';
import type { OpenItem } from './room-item.ts';
import { strings } from './strings.ts';

/** What the minutes say about the item, once they are locked; nothing before they begin. */
export function WrittenRecord({ open: { record } }: { readonly open: OpenItem }) {
  const say = useStrings(strings);
  const texts = [
    [say('requestReasons'), record.requestReasons],
    [say('hints'), record.hints],
    [say('recommendationText'), record.recommendation],
    [say('body'), record.body],
  ] as const;
  const written = texts.filter(([, text]) => text !== '');
  if (written.length === 0) return null;
  return (
    <Card title={say('texts')}>
      <p className={styles.muted}>{say('readOnly')}</p>
      <DescriptionList
        stacked
        entries={written.map(([name, text]) => [
          name,
          <span key={name} className={styles.written}>
            {text}
          </span>,
        ])}
      />
    </Card>
  );
}
