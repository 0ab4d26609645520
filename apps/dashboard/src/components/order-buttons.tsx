import { useState } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { IconButton } from './button.tsx';
import styles from './drag-list.module.css';
import { strings } from './strings.ts';

export interface OrderButtonsProps {
  readonly item: string;
  readonly position: number;
  readonly count: number;
  readonly onMove: (position: number) => void;
  readonly isDisabled: boolean;
}

/** Up, down and "to position": moving without dragging (WCAG 2.5.7). */
export function OrderButtons({ item, position, count, onMove, isDisabled }: OrderButtonsProps) {
  const say = useStrings(strings);
  return (
    <div className={styles.buttons} data-print="no">
      <IconButton
        icon="arrow-up"
        size="small"
        label={say('up', { item })}
        isDisabled={isDisabled || position === 1}
        onPress={() => onMove(position - 1)}
      />
      <PositionField item={item} position={position} onMove={onMove} isDisabled={isDisabled} />
      <IconButton
        icon="arrow-down"
        size="small"
        label={say('down', { item })}
        isDisabled={isDisabled || position === count}
        onPress={() => onMove(position + 1)}
      />
    </div>
  );
}

/** Enter, or leaving the field, moves. */
function PositionField({ item, position, onMove, isDisabled }: Omit<OrderButtonsProps, 'count'>) {
  const say = useStrings(strings);
  const [text, setText] = useState(String(position));
  const [known, setKnown] = useState(position);
  if (known !== position) {
    setKnown(position);
    setText(String(position));
  }
  const commit = (): void => {
    const wanted = Number(text);
    if (Number.isInteger(wanted) && wanted !== position) onMove(wanted);
    setText(String(position));
  };
  return (
    <input
      className={styles.position}
      aria-label={say('toPosition', { item })}
      inputMode="numeric"
      maxLength={3}
      value={text}
      disabled={isDisabled}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
