import { minutesPartLabels } from '@ersuchen/domain';
import { Card } from '../../../../components/card.tsx';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Item } from '../item/room-item.ts';
import styles from './minutes.module.css';
import type { MinutesOf } from './minutes-parts.ts';
import { strings } from './strings.ts';

export interface RevisionsProps {
  readonly revisions: MinutesOf['revisions'];
  readonly items: readonly Item[];
}

/** What was changed after the minutes were locked: before, after, who, when and why. */
export function Revisions({ revisions, items }: RevisionsProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  if (revisions.length === 0) return null;
  return (
    <Card title={say('revisions')}>
      <div className={styles.parts}>
        {revisions.map(({ id, itemId, part, oldText, newText, reason, revisedAt, revisedBy }) => {
          const file = items.find((item) => item.id === itemId)?.fileNumber;
          const place = label(minutesPartLabels[part]);
          return (
            <div key={id} className={styles.revision}>
              <p className={styles.partHead}>
                {say('revised', {
                  part: file ? `${file}: ${place}` : place,
                  at: dates.instant(revisedAt),
                  name: revisedBy,
                  reason,
                })}
              </p>
              <div className={styles.pair}>
                <div>
                  <p className={styles.muted}>{say('before')}</p>
                  <p className={styles.text}>{oldText || say('empty')}</p>
                </div>
                <div>
                  <p className={styles.muted}>{say('after')}</p>
                  <p className={styles.text}>{newText || say('empty')}</p>
                </div>
              </div>
            </div>
          );
        })}
      </div>
    </Card>
  );
}
