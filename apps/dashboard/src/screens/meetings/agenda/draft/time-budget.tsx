import { Icon } from '../../../../components/icon.tsx';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { endTime } from './schedule.ts';
import { strings } from './strings.ts';
import styles from './time-budget.module.css';

export interface TimeBudgetProps {
  readonly items: readonly { readonly id: string; readonly minutes: number }[];
  readonly minutesAvailable: number;
  readonly startsAt: string;
  /** The meeting is still to come: what is free or too much matters. */
  readonly isOpen: boolean;
}

/** The sum of the items against the meeting's time: a bar of one piece per item, and the same in words. */
export function TimeBudget({ items, minutesAvailable, startsAt, isOpen }: TimeBudgetProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const planned = items.reduce((sum, { minutes }) => sum + minutes, 0);
  const left = minutesAvailable - planned;
  const text = say('planned', {
    planned: dates.minutes(planned),
    available: dates.minutes(minutesAvailable),
  });
  const rest = () => {
    if (left === 0) return say('full');
    return left > 0
      ? say('free', { free: dates.minutes(left) })
      : say('over', { over: dates.minutes(-left) });
  };
  const whole = Math.max(planned, minutesAvailable);
  return (
    <div className={styles.budget} data-over={left < 0 || undefined}>
      <p className={styles.words} aria-live="polite">
        <span>{text}</span>
        {isOpen && (
          <strong className={styles.rest}>
            {left < 0 && <Icon name="warning" />}
            {rest()}
          </strong>
        )}
        <span className={styles.end}>{say('ends', { time: endTime(startsAt, planned) })}</span>
      </p>
      <div aria-hidden="true" className={styles.bar}>
        {items.map(({ id, minutes }) => (
          <span key={id} className={styles.piece} style={{ width: `${(minutes / whole) * 100}%` }} />
        ))}
        {left < 0 && (
          <span className={styles.limit} style={{ left: `${(minutesAvailable / whole) * 100}%` }} />
        )}
      </div>
    </div>
  );
}
