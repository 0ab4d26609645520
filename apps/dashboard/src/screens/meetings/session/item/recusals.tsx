import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { Card } from '../../../../components/card.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Seat } from '../attendance/attendance-list.tsx';
import styles from './item.module.css';
import { RecuseDialog } from './recuse-dialog.tsx';
import type { OpenItem } from './room-item.ts';
import { strings } from './strings.ts';
import { UndoRecusal } from './undo-recusal.tsx';

export interface RecusalsProps {
  readonly open: OpenItem;
  readonly seats: readonly Seat[];
  readonly isEditable: boolean;
}

export function Recusals({ open, seats, isEditable }: RecusalsProps) {
  const say = useStrings(strings);
  const [isRecusing, setRecusing] = useState(false);
  return (
    <Card
      title={say('recusals')}
      aside={
        isEditable && (
          <Button size="small" variant="quiet" onPress={() => setRecusing(true)}>
            {say('recuse')}
          </Button>
        )
      }
    >
      {open.recusals.length === 0 && <p className={styles.muted}>{say('noRecusals')}</p>}
      <ul className={styles.plain}>
        {open.recusals.map(({ accountId, name, kind, reason, recordedAt }) => (
          <li key={`${accountId} ${kind} ${recordedAt}`} className={styles.recusal}>
            {kind === 'UNDONE' ? (
              <span className={styles.muted}>{say('undone', { name, reason: reason ?? '' })}</span>
            ) : (
              <span>
                <strong>{name}</strong>: {kind === 'RULE' ? say('byRule') : reason}
              </span>
            )}
            {isEditable && kind === 'HOLDS' && (
              <UndoRecusal caseId={open.caseId} accountId={accountId} name={name} />
            )}
          </li>
        ))}
      </ul>
      {isRecusing && <RecuseDialog open={open} seats={seats} onClose={() => setRecusing(false)} />}
    </Card>
  );
}
