import { useStrings } from '../i18n/use-strings.ts';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import { Icon } from './icon.tsx';
import { strings } from './strings.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface SortableHeaderProps {
  readonly column: {
    readonly id: string;
    readonly header: string;
    readonly sortable?: boolean;
    readonly numeric?: boolean;
  };
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

const COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;

export function SortableHeader({ column, sort, onSort }: SortableHeaderProps) {
  const say = useStrings(strings);
  const className = classNames(column.numeric && styles.numeric);
  if (!column.sortable || !onSort) {
    return (
      <th {...COLUMN_HEADER} className={className}>
        {column.header}
      </th>
    );
  }
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th {...COLUMN_HEADER} className={className} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={styles.sorter}
        onClick={() => onSort({ column: column.id, direction: next })}
      >
        {column.header}
        <Icon
          name={direction === 'descending' ? 'arrow-down' : 'arrow-up'}
          className={classNames(styles.arrow, direction && styles.sorted)}
        />
        {direction && (
          <VisuallyHidden>{say(direction === 'ascending' ? 'sortedUp' : 'sortedDown')}</VisuallyHidden>
        )}
      </button>
    </th>
  );
}
