import { type ReactNode, useRef } from 'react';
import { Link as RouterLink } from 'react-router';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import { useRowWalk } from './row-walk.ts';
import { type Sort, SortableHeader } from './sortable-header.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Offers to sort by this column; the caller sorts, or asks the server to. */
  readonly sortable?: boolean;
  /** Never broken into two lines: numbers, dates. */
  readonly nowrap?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table lists; read out. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where a row leads. The first column is the link's text; the whole row can be clicked, `j` and `k` walk through. */
  readonly rowLink?: (row: Row) => string;
  /** What the opened page's history entry keeps: the way back, never shown. */
  readonly linkState?: unknown;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** The rows are being replaced; they are shown dimmed until then. */
  readonly isStale?: boolean;
}

// Where there is no room for columns the rows are shown as blocks; the roles keep it a table for those who listen.
const ROLES = {
  table: { role: 'table' },
  row: { role: 'row' },
  group: { role: 'rowgroup' },
  cell: { role: 'cell' },
};
const ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, rowLink, linkState, sort, onSort, isStale } = props;
  const table = useRef<HTMLTableElement>(null);
  useRowWalk(table, rowLink !== undefined);
  return (
    <table
      ref={table}
      {...ROLES.table}
      className={classNames(styles.table, isStale && styles.stale)}
      aria-label={label}
      aria-busy={isStale}
    >
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {columns.map((column) => (
            <SortableHeader key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...ROLES.row} className={rowLink && styles.linked}>
            {columns.map((column, index) => (
              <Cell key={column.id} column={column} isFirst={index === 0}>
                {index === 0 && rowLink ? (
                  <RouterLink to={rowLink(row)} state={linkState} className={styles.link ?? ''} data-row-link>
                    {column.cell(row)}
                  </RouterLink>
                ) : (
                  column.cell(row)
                )}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

function Cell<Row>({ column, isFirst, children }: CellProps<Row>) {
  const className = classNames(column.numeric && styles.numeric, column.nowrap && styles.nowrap);
  if (isFirst) {
    return (
      <th {...ROW_HEADER} className={className}>
        {children}
      </th>
    );
  }
  return (
    <td {...ROLES.cell} className={className} data-label={column.header}>
      {children}
    </td>
  );
}
