import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import styles from './link.module.css';

export interface FileLinkProps {
  readonly href: string;
  /** The whole name, for those who listen: "PDF" alone names nothing. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Leads to a file that is downloaded, not to a page. */
export function FileLink({ href, label, children }: FileLinkProps) {
  return (
    <a href={href} download="" className={classNames(styles.link, styles.file)} aria-label={label}>
      <Icon name="download" />
      {children}
    </a>
  );
}
