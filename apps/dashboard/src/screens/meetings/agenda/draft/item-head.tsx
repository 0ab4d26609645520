import type { ReactNode } from 'react';
import { Button } from '../../../../components/button.tsx';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './draft.module.css';
import { ItemMinutes } from './item-minutes.tsx';
import { strings } from './strings.ts';

export interface ItemHeadProps {
  readonly item: { readonly id: string; readonly minutes: number };
  readonly name: string;
  readonly position: number;
  /** `HH:MM` */
  readonly start: string;
  /** Does not end within the meeting's time. */
  readonly isBeyond: boolean;
  readonly isEditable: boolean;
  /** Asks for another place. */
  readonly onPlace: () => void;
  readonly children: ReactNode;
}

/** Number, time and duration around what the item says of its case. */
export function ItemHead(props: ItemHeadProps) {
  const { item, name, position, start, isBeyond, isEditable, onPlace, children } = props;
  const say = useStrings(strings);
  const dates = useDates();
  return (
    <div className={styles.row}>
      {isEditable ? (
        <Button
          variant="quiet"
          size="small"
          onPress={onPlace}
          aria-label={say('number', { position, case: name })}
        >
          {position}
        </Button>
      ) : (
        <span className={styles.number}>{position}</span>
      )}
      {children}
      <div className={styles.time}>
        <span className={isBeyond ? styles.beyond : undefined}>
          {say('at', { time: start })}
          {isBeyond && <span className={styles.beyondText}>{say('beyond')}</span>}
        </span>
        {isEditable ? (
          <ItemMinutes itemId={item.id} minutes={item.minutes} name={name} />
        ) : (
          <span className={styles.muted}>{dates.minutes(item.minutes)}</span>
        )}
      </div>
    </div>
  );
}
