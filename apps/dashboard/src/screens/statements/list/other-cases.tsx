import { Card } from '../../../components/card.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { dayOf } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { isLate } from '../is-open.ts';
import { AuthorityStatusPill } from '../status-pill.tsx';
import { CaseName } from './case-name.tsx';
import type { CaseRow } from './case-rows.ts';
import { strings } from './strings.ts';

export function OtherCases({ rows, title }: { readonly rows: readonly CaseRow[]; readonly title: string }) {
  const say = useStrings(strings);
  const dates = useDates();
  const statementSaid = (row: CaseRow): string => {
    const { statement } = row;
    if (!statement) return say('neverAsked');
    if (statement.submittedAt) return say('submittedOn', { date: dates.short(dayOf(statement.submittedAt)) });
    if (statement.state === 'WAIVED') return say('waived');
    if (statement.state === 'WITHDRAWN') return say('withdrawn');
    return isLate(row) ? say('late') : say('notNeeded');
  };
  const columns: readonly Column<CaseRow>[] = [
    { id: 'name', header: say('name'), cell: (row) => <CaseName of={row} /> },
    { id: 'number', header: say('fileNumber'), nowrap: true, cell: (row) => row.fileNumber },
    { id: 'status', header: say('status'), cell: (row) => <AuthorityStatusPill status={row.status} /> },
    { id: 'statement', header: say('statement'), cell: statementSaid },
    { id: 'received', header: say('received'), nowrap: true, cell: (row) => dates.short(row.receivedOn) },
  ];
  return (
    <Card title={title} flush>
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowLink={(row) => `/stellungnahmen/${row.id}`}
      />
    </Card>
  );
}
