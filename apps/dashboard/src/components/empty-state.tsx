import type { ReactNode } from 'react';
import { useStrings } from '../i18n/use-strings.ts';
import { Button } from './button.tsx';
import styles from './empty-state.module.css';
import { Icon, type IconName } from './icon.tsx';
import { strings } from './strings.ts';

export interface EmptyStateProps {
  readonly icon?: IconName;
  /** Why there is nothing. */
  readonly title: string;
  /** What happens next, or what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ icon = 'checklist', title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <Icon name={icon} className={styles.icon ?? ''} />
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}

/** Something could not be loaded; nothing that was typed is lost. */
export function ErrorState({
  title,
  children,
  onRetry,
}: {
  readonly title?: string;
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
}) {
  const say = useStrings(strings);
  return (
    <div role="alert">
      <EmptyState
        icon="warning"
        title={title ?? say('errorTitle')}
        action={onRetry && <Button onPress={onRetry}>{say('retry')}</Button>}
      >
        {children ?? say('errorBody')}
      </EmptyState>
    </div>
  );
}
