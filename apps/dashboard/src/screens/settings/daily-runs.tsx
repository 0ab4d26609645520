import type { Tone } from '../../components/alert.tsx';
import { StatusPill } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { DailyRunRowFragment } from '../../gql/graphql.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import styles from './settings.module.css';
import { strings } from './strings.ts';

const RowParts = graphql(`
  fragment DailyRunRow on DailyRun {
    day
    duty
    label
    state
    attempts
    handled
    failed
    problem
  }
`);

const toneOf = ({ state, failed }: DailyRunRowFragment): Tone => {
  if (state === 'FAILED') return 'danger';
  if (state === 'RUNNING') return 'info';
  return failed > 0 ? 'warning' : 'success';
};

/** What the daily run did last, the newest day first. */
export function DailyRuns({ of }: { readonly of: readonly FragmentType<typeof RowParts>[] }) {
  const say = useStrings(strings);
  const dates = useDates();
  const columns: readonly Column<DailyRunRowFragment>[] = [
    { id: 'day', header: say('day'), nowrap: true, cell: ({ day }) => dates.short(day) },
    { id: 'duty', header: say('duty'), cell: ({ label }) => label },
    {
      id: 'state',
      header: say('state'),
      nowrap: true,
      cell: (run) => (
        <>
          <StatusPill tone={toneOf(run)}>
            {say(run.state === 'DONE' && run.failed > 0 ? 'DONE_failed' : run.state)}
          </StatusPill>
          {run.attempts > 1 && <p className={styles.about}>{say('attempts', { count: run.attempts })}</p>}
        </>
      ),
    },
    { id: 'handled', header: say('handled'), numeric: true, cell: ({ handled }) => handled },
    { id: 'failed', header: say('failed'), numeric: true, cell: ({ failed }) => failed },
    { id: 'problem', header: say('problem'), cell: ({ problem }) => problem && <code>{problem}</code> },
  ];
  return (
    <Card title={say('runs')} flush>
      <p className={styles.intro}>{say('runsIntro')}</p>
      {of.length === 0 ? (
        <EmptyState icon="autorenew" title={say('noRuns')}>
          {say('noRunsNext')}
        </EmptyState>
      ) : (
        <DataTable
          label={say('runs')}
          columns={columns}
          rows={of.map((run) => readFragment(RowParts, run))}
          rowKey={({ day, duty }) => `${day} ${duty}`}
        />
      )}
    </Card>
  );
}
