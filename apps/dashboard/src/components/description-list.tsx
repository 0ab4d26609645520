import { Fragment, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './description-list.module.css';

export interface DescriptionListProps {
  /** Term and description; an entry whose description is null, undefined or "" is left out. */
  readonly entries: readonly (readonly [term: string, description: ReactNode])[];
  /** Terms above their descriptions: for narrow places. */
  readonly stacked?: boolean;
}

export function DescriptionList({ entries, stacked }: DescriptionListProps) {
  const known = entries.filter(([, description]) => description != null && description !== '');
  return (
    <dl className={classNames(styles.list, stacked && styles.stacked)}>
      {known.map(([term, description]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
