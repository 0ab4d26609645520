import { useStrings } from '../i18n/use-strings.ts';
import styles from './skeleton.module.css';
import { strings } from './strings.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SkeletonProps {
  /** The shape of what is coming. */
  readonly shape: 'table' | 'file' | 'tiles' | 'form' | 'text';
  /** Rows, tiles, fields or lines. */
  readonly count?: number;
}

/** Shown only when loading takes longer than 300 ms. */
export function Skeleton({ shape, count = 8 }: SkeletonProps) {
  const say = useStrings(strings);
  const parts = Array.from({ length: shape === 'file' ? 3 : count }, (_, index) => index);
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{say('loading')}</VisuallyHidden>
      <div className={styles[shape]} aria-hidden="true">
        {parts.map((part) => (
          <span key={part} className={styles.part} />
        ))}
      </div>
    </div>
  );
}
