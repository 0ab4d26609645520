import type { ReactNode } from 'react';
import type { Tone } from './alert.tsx';
import { classNames } from './class-names.ts';
import styles from './timeline.module.css';

export interface TimelineEntry {
  readonly id: string;
  /** When, as it is to be read. */
  readonly time: string;
  readonly title: ReactNode;
  readonly by?: string;
  readonly detail?: ReactNode;
  readonly tone?: Tone;
}

export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles.timeline}>
      {entries.map(({ id, time, title, by, detail, tone }) => (
        <li key={id} className={classNames(styles.entry, tone && styles[tone])}>
          <p className={styles.time}>{[time, by].filter(Boolean).join(' · ')}</p>
          <p className={styles.title}>{title}</p>
          {detail && <div className={styles.detail}>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
