import { Badge } from '../../../components/badge.tsx';
import { Card } from '../../../components/card.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { dayOf } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { DueBadge } from '../due-badge.tsx';
import { CaseName } from './case-name.tsx';
import type { AwaitedRow } from './case-rows.ts';
import styles from './list.module.css';
import { strings } from './strings.ts';

/** What the office waits for, the soonest due day first. */
export function OpenRequests({ rows }: { readonly rows: readonly AwaitedRow[] }) {
  const say = useStrings(strings);
  const dates = useDates();
  const columns: readonly Column<AwaitedRow>[] = [
    { id: 'name', header: say('name'), cell: (row) => <CaseName of={row} /> },
    { id: 'number', header: say('fileNumber'), nowrap: true, cell: (row) => row.fileNumber },
    {
      id: 'due',
      header: say('due'),
      cell: ({ statement }) => (
        <span className={styles.due}>
          <DueBadge dueOn={statement.dueOn} />
          <span className={styles.more}>{say('until', { date: dates.short(statement.dueOn) })}</span>
        </span>
      ),
    },
    {
      id: 'writing',
      header: say('writing'),
      cell: ({ statement }) =>
        statement.state === 'DRAFTED' ? <Badge tone="info">{say('begun')}</Badge> : say('notBegun'),
    },
    {
      id: 'asked',
      header: say('asked'),
      nowrap: true,
      cell: ({ statement }) => dates.short(dayOf(statement.requestedAt)),
    },
  ];
  return (
    <Card title={say('open')} flush>
      {rows.length > 0 ? (
        <DataTable
          label={say('open')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          rowLink={(row) => `/stellungnahmen/${row.id}`}
        />
      ) : (
        <EmptyState icon="success" title={say('noneOpen')}>
          {say('noneOpenNext')}
        </EmptyState>
      )}
    </Card>
  );
}
