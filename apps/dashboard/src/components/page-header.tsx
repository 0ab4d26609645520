import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { useHeadingFocus } from './heading-focus.ts';
import { Icon } from './icon.tsx';
import styles from './page-header.module.css';
import { usePageTitle } from './page-title.ts';

export interface PageHeaderProps {
  /** The page's one heading, and the browser's title. */
  readonly title: string;
  /** Beside or below the title: state, dates, who. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** The page above this one. */
  readonly back?: { readonly to: string; readonly label: string; readonly state?: unknown };
  /** For the browser's title when the heading holds a name: names do not belong into the history. */
  readonly documentTitle?: string;
}

export function PageHeader({ title, children, actions, back, documentTitle }: PageHeaderProps) {
  usePageTitle(documentTitle ?? title);
  const heading = useHeadingFocus();
  return (
    <header className={styles.header}>
      {back && (
        <RouterLink to={back.to} state={back.state} className={styles.back ?? ''} data-print="no">
          <Icon name="arrow-back" />
          {back.label}
        </RouterLink>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children && <div className={styles.about}>{children}</div>}
      {actions && (
        <div className={styles.actions} data-print="no">
          {actions}
        </div>
      )}
    </header>
  );
}
