import type { ReactNode } from 'react';
import type { Tone } from './alert.tsx';
import styles from './badge.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export interface BadgeProps {
  readonly tone?: Tone | 'neutral';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short mark beside something: a count, a kind, a warning. The text says it; the colour only helps. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}

/** The state of a record: a dot in the tone, and the state's name. */
export function StatusPill({ tone = 'neutral', children }: Omit<BadgeProps, 'icon'>) {
  return (
    <span className={classNames(styles.pill, styles[tone])}>
      <span className={styles.dot} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
