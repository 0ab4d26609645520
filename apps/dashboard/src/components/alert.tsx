import type { ReactNode } from 'react';
import styles from './alert.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

export interface AlertProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  /** Read out when it appears; leave it out for what stands on the page from the start. */
  readonly live?: boolean;
}

export function Alert({ tone, title, children, live }: AlertProps) {
  return (
    <div className={classNames(styles.alert, styles[tone])} role={live ? 'alert' : undefined}>
      <Icon name={tone} className={styles.icon ?? ''} />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
