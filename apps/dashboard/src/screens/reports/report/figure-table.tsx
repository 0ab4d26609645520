import { dimensionLabels } from '@ersuchen/domain';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import type { ReportFigureFragment } from '../../../gql/graphql.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly cases: number | null;
  readonly persons: number | null;
}

const TOTAL = 'total';

/** The figures with their totals; a figure that may not be shown is a dash. */
export function FigureTable({
  label: title,
  report,
}: {
  readonly label: string;
  readonly report: ReportFigureFragment;
}) {
  const say = useStrings(strings);
  const label = useLabel();
  const language = useLanguage();
  const total: Row = {
    key: TOTAL,
    label: say('total'),
    cases: report.totalCases,
    persons: report.totalPersons,
  };
  const figure = (count: number | null): string =>
    count === null ? '–' : count.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB');
  const shown = (row: Row, text: string) => (row.key === TOTAL ? <strong>{text}</strong> : text);
  const columns: readonly Column<Row>[] = [
    { id: 'group', header: label(dimensionLabels[report.by]), cell: (row) => shown(row, row.label) },
    { id: 'cases', header: say('cases'), numeric: true, cell: (row) => shown(row, figure(row.cases)) },
    { id: 'persons', header: say('persons'), numeric: true, cell: (row) => shown(row, figure(row.persons)) },
  ];
  return (
    <DataTable label={title} columns={columns} rows={[...report.rows, total]} rowKey={(row) => row.key} />
  );
}
