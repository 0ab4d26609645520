import { type ReactNode, useId } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names.ts';

export interface CardProps {
  readonly title?: string;
  /** 2 below the page's heading, 3 inside another section. */
  readonly level?: 2 | 3;
  /** Beside the title: a count, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** No inner margin: for a table or a list that reaches to the edges. */
  readonly flush?: boolean;
}

/** A section of a page under a heading of its own. */
export function Card({ title, level = 2, aside, children, flush }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.card} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles.header}>
          <Heading id={id}>{title}</Heading>
          {aside}
        </header>
      )}
      <div className={classNames(styles.body, flush && styles.flush)}>{children}</div>
    </section>
  );
}

/** One below the other, with the page's usual distance. */
export function Stack({ children, gap = 6 }: { readonly children: ReactNode; readonly gap?: 2 | 4 | 6 }) {
  return <div className={classNames(styles.stack, styles[`gap${gap}`])}>{children}</div>;
}

/** A broad main part and a narrow one beside it; the narrow one goes below where there is no room. */
export function Columns({ children, side }: { readonly children: ReactNode; readonly side: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <div className={styles.side}>{side}</div>
    </div>
  );
}
