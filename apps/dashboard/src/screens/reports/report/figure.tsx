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

/** Groups in the picture; more bars than these say nothing. */
const MOST_BARS = 15;

export interface FigureProps {
  readonly of: FragmentType<typeof FigureParts>;
  readonly place: ReportPlace;
  readonly isStale: boolean;
}

export function Figure({ of, place, isStale }: FigureProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const report = readFragment(FigureParts, of);
  const isByMonth = report.by === 'MONTH';
  const counted = report.rows.some(({ cases, persons }) => cases !== 0 || persons !== 0);
  const drawn = isByMonth ? report.rows : report.rows.slice(0, MOST_BARS);
  const title = say('tableLabel', {
    measure: label(measureDefinitions[report.measure].title),
    by: label(dimensionLabels[report.by]),
  });
  return (
    <div className={isStale ? styles.stale : undefined} aria-busy={isStale}>
      <Stack>
        <Card title={title}>
          {counted ? (
            <>
              <ChartFigure
                sentence={reportSentence(say, place, report, dates.date)}
                horizontal={!isByMonth}
                series={[
                  { id: 'cases', label: say('cases') },
                  { id: 'persons', label: say('persons') },
                ]}
                points={drawn.map(({ key, label: name, cases, persons }) => ({
                  label: isByMonth ? dates.short(key) : name,
                  values: { cases, persons },
                }))}
                table={<FigureTable label={title} report={report} />}
              />
              {drawn.length < report.rows.length && (
                <p className={styles.hint}>{say('firstOnly', { count: drawn.length })}</p>
              )}
              {report.rows.some(({ suppressed }) => suppressed) && (
                <p className={styles.hint}>{say('noBars')}</p>
              )}
            </>
          ) : (
            <EmptyState title={say('none')}>{say('noneNext')}</EmptyState>
          )}
        </Card>
        <Definition of={report} place={place} />
      </Stack>
    </div>
  );
}
