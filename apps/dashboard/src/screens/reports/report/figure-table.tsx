import { dimensionLabels } from '@ersuchen/domain';
import type { ReportFigureFragment } from '../../../gql/graphql.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import styles from './report.module.css';
import { strings } from './strings.ts';

export interface FigureTableProps {
  /** What the table counts; read out. */
  readonly label: string;
  readonly report: Pick<ReportFigureFragment, 'by' | 'totalCases' | 'totalPersons'>;
  /** In the order to be shown. */
  readonly rows: readonly ReportFigureFragment['rows'][number][];
}

/** The figures with their totals; a figure that may not be shown is a dash. */
export function FigureTable({ label: title, report, rows }: FigureTableProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const language = useLanguage();
  const figure = (count: number | null) =>
    count === null ? '–' : count.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB');
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{label(dimensionLabels[report.by])}</th>
          <th scope="col">{say('cases')}</th>
          <th scope="col">{say('persons')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>{figure(row.cases)}</td>
            <td>{figure(row.persons)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('total')}</th>
          <td>{figure(report.totalCases)}</td>
          <td>{figure(report.totalPersons)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
