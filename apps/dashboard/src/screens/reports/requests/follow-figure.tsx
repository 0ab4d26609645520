import { Card, Stack } from '../../../components/card.tsx';
import { ChartFigure } from '../../../components/chart/chart-figure.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { AuthorityTable } from './authority-table.tsx';
import { Rates } from './rates.tsx';
import styles from './requests.module.css';
import { StandingTable } from './standing-table.tsx';
import { strings } from './strings.ts';

const FigureParts = graphql(`
  fragment FollowFigure on FollowReport {
    definition
    threshold
    rows {
      key
      ...AuthorityFollowRow
    }
    total {
      requestCases
      requestPersons
      suppressed
      figures {
        part
        label
        cases
        persons
      }
      ...AuthorityFollowRow
      ...FollowRates
      ...StandingRows
    }
  }
`);

interface FollowFigureProps {
  readonly of: FragmentType<typeof FigureParts>;
  readonly year: string;
  readonly isStale: boolean;
}

/** One sentence, the picture of where the requests stand, both rates, the table by authority, and what it means. */
export function FollowFigure({ of, year, isStale }: FollowFigureProps) {
  const say = useStrings(strings);
  const { definition, threshold, rows, total } = readFragment(FigureParts, of);
  if (rows.length === 0) return <EmptyState title={say('none')}>{say('noneNext')}</EmptyState>;
  const sentence =
    total.requestCases === null || total.requestPersons === null
      ? say('sentenceHidden', { year })
      : say('sentence', { year, cases: total.requestCases, persons: total.requestPersons });
  const table = <StandingTable of={total} label={say('standTable', { year })} />;
  const drawn = total.figures.filter(({ cases, persons }) => cases !== null && persons !== null);
  return (
    <div className={isStale ? styles.stale : undefined} aria-busy={isStale}>
      <Stack>
        <Card title={say('chart')}>
          {drawn.length === 0 && (
            <>
              <p>{sentence}</p>
              {table}
            </>
          )}
          {drawn.length > 0 && (
            <ChartFigure
              sentence={sentence}
              horizontal
              series={[
                { id: 'cases', label: say('cases') },
                { id: 'persons', label: say('persons') },
              ]}
              points={drawn.map(({ label, cases, persons }) => ({ label, values: { cases, persons } }))}
              table={table}
            />
          )}
        </Card>
        <Card title={say('rates')}>
          <Rates of={total} />
        </Card>
        <Card title={say('byAuthority')}>
          <section
            className={styles.scroll}
            aria-label={say('tableLabel', { year })}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
            tabIndex={0}
          >
            <AuthorityTable rows={rows} total={total} label={say('tableLabel', { year })} />
          </section>
        </Card>
        <Card title={say('definition')}>
          <p>{definition}</p>
          {threshold !== null && <p>{say('hidden', { threshold })}</p>}
        </Card>
      </Stack>
    </div>
  );
}
