import { dimensionLabels, measureDefinitions } from '@ersuchen/domain';
import { Card, Stack } from '../../../components/card.tsx';
import { ChartFigure } from '../../../components/chart/chart-figure.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { Definition } from './definition.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './report.module.css';
import type { ReportPlace } from './report-place.ts';
import { drawnOf, inOrder } from './rows.ts';
import { reportSentence } from './sentence.ts';
import { strings } from './strings.ts';

const FigureParts = graphql(`
  fragment ReportFigure on Report {
    measure
    by
    rows {
      key
      label
      cases
      persons
      suppressed
    }
    totalCases
    totalPersons
    ...ReportDefinition
  }
`);

export interface FigureProps {
  readonly of: FragmentType<typeof FigureParts>;
  readonly place: ReportPlace;
  readonly isStale: boolean;
}

/** One sentence, the picture, the table and what it all means. */
export function Figure({ of, place, isStale }: FigureProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const report = readFragment(FigureParts, of);
  const isByMonth = report.by === 'MONTH';
  const rows = isByMonth ? report.rows : inOrder(report.rows);
  const drawn = drawnOf(rows, isByMonth);
  const isHiding = rows.some(({ suppressed }) => suppressed);
  const counted = rows.some(({ cases, persons }) => cases !== 0 || persons !== 0);
  const sentence = reportSentence(say, place, report, dates.date);
  const title = say('tableLabel', {
    measure: label(measureDefinitions[report.measure].title),
    by: label(dimensionLabels[report.by]),
  });
  const table = <FigureTable label={title} report={report} rows={rows} />;
  const shown = isHiding ? rows.filter(({ cases }) => cases !== null) : rows;
  return (
    <div className={isStale ? styles.stale : undefined} aria-busy={isStale}>
      <Stack>
        <Card title={title}>
          <div className={styles.figures}>
            {!counted && <EmptyState title={say('none')}>{say('noneNext')}</EmptyState>}
            {counted && drawn.length === 0 && (
              <>
                <p>{sentence}</p>
                {table}
              </>
            )}
            {counted && drawn.length > 0 && (
              <ChartFigure
                sentence={sentence}
                horizontal={!isByMonth}
                series={[
                  { id: 'cases', label: say('cases') },
                  { id: 'persons', label: say('persons') },
                ]}
                points={drawn.map(({ key, label: name, cases, persons }) => ({
                  label: isByMonth ? dates.short(key) : name,
                  values: { cases, persons },
                }))}
                table={table}
              />
            )}
            {drawn.length > 0 && !isByMonth && drawn.length < shown.length && (
              <p className={styles.hint}>{say('firstOnly', { count: drawn.length })}</p>
            )}
            {isHiding && <p className={styles.hint}>{say(drawn.length > 0 ? 'noBars' : 'noPicture')}</p>}
          </div>
        </Card>
        <Definition of={report} place={place} />
      </Stack>
    </div>
  );
}
