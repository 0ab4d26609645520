import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Tone } from './alert.tsx';
import { classNames } from './class-names.ts';
import styles from './stat-tile.module.css';

export interface StatTileProps {
  readonly label: string;
  readonly value: ReactNode;
  /** What the figure means or when it was counted. */
  readonly note?: string;
  readonly tone?: Tone;
  /** Where the records behind the figure are listed. */
  readonly to?: string;
}

export function StatTile({ label, value, note, tone, to }: StatTileProps) {
  return (
    <div className={classNames(styles.tile, tone && styles[tone])}>
      <p className={styles.label}>
        {to ? (
          <RouterLink to={to} className={styles.link ?? ''}>
            {label}
          </RouterLink>
        ) : (
          label
        )}
      </p>
      <p className={styles.value}>{value}</p>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
