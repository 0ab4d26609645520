import { useEffect, useRef } from 'react';
import { DataTable } from '../../../components/data-table.tsx';
import type { CaseRowFragment } from '../../../gql/graphql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { useColumns } from './columns.tsx';
import styles from './list.module.css';
import { caseSortOf, sortOf } from './sorts.ts';
import { strings } from './strings.ts';
import type { ListAddress } from './use-list-place.ts';

export interface CaseTableProps {
  readonly rows: readonly CaseRowFragment[];
  readonly list: ListAddress;
  readonly isStale: boolean;
}

export function CaseTable({ rows, list, isStale }: CaseTableProps) {
  const say = useStrings(strings);
  const columns = useColumns();
  const { place, memory, address, search, page, change } = list;
  const frame = useFocusOnOpened(memory.opened);
  return (
    <div ref={frame} className={styles.frame}>
      <DataTable
        label={say('tableLabel')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowLink={({ id }) => linkTo(id)}
        linkState={{ list: { address, search, ...(memory.page ? { page } : {}) } }}
        sort={sortOf(place.sort)}
        onSort={(sort) => change({ sort: caseSortOf(sort) })}
        isStale={isStale}
      />
    </div>
  );
}

const linkTo = (id: string): string => `/vorgaenge/${id}`;

/** Who comes back from a file stands on its row again. */
function useFocusOnOpened(opened: string | undefined) {
  const frame = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (!opened || isDone.current) return;
    isDone.current = true;
    const link = frame.current?.querySelector<HTMLElement>(
      `[data-row-link][href="${CSS.escape(linkTo(opened))}"]`,
    );
    link?.scrollIntoView({ block: 'center' });
    link?.focus({ preventScroll: true });
  }, [opened]);
  return frame;
}
