import type { ReactNode } from 'react';
import { Card } from '../../../components/card.tsx';
import styles from './case.module.css';
import type { CasePart } from './parts.ts';

export interface PaperProps {
  readonly part: CasePart;
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the case that the links above lead to. */
export function Paper({ part, title, children }: PaperProps) {
  return (
    <div id={part} tabIndex={-1} className={styles.part}>
      <Card title={title}>{children}</Card>
    </div>
  );
}
