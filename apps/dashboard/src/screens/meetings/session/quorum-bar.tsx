import { Badge } from '../../../components/badge.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './session.module.css';
import { strings } from './strings.ts';

export interface QuorumBarProps {
  readonly seatsPresent: number;
  readonly seatCount: number;
  readonly quorum: number;
  readonly quorate: boolean;
}

/** How many are there, and whether that is enough: always in sight while the meeting is open. */
export function QuorumBar({ seatsPresent, seatCount, quorum, quorate }: QuorumBarProps) {
  const say = useStrings(strings);
  return (
    <p className={styles.quorum} role="status">
      <strong>{say('present', { present: seatsPresent, seats: seatCount })}</strong>
      <Badge tone={quorate ? 'success' : 'danger'} icon={quorate ? 'success' : 'warning'}>
        {quorate ? say('quorate') : say('notQuorate', { quorum })}
      </Badge>
    </p>
  );
}
