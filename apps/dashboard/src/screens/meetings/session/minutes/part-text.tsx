import { type MinutesPart, minutesPartLabels } from '@ersuchen/domain';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './minutes.module.css';
import { RevisePart } from './revise-part.tsx';
import { strings } from './strings.ts';

export interface PartTextProps {
  readonly part: MinutesPart;
  /** Null for the general part. */
  readonly itemId: string | null;
  readonly text: string;
  readonly canRevise: boolean;
}

/** One text of the minutes as it stands; nothing for one that is empty and cannot be revised. */
export function PartText({ part, itemId, text, canRevise }: PartTextProps) {
  const say = useStrings(strings);
  const label = useLabel();
  if (text === '' && !canRevise) return null;
  return (
    <div className={styles.part}>
      <p className={styles.partHead}>
        {label(minutesPartLabels[part])}
        {canRevise && <RevisePart part={part} itemId={itemId} text={text} />}
      </p>
      {text === '' ? <p className={styles.muted}>{say('nothing')}</p> : <p className={styles.text}>{text}</p>}
    </div>
  );
}
