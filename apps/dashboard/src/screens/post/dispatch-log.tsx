import { useQuery } from '@apollo/client/react';
import { DISPATCH_WAYS, type DispatchWay, dispatchWayLabels } from '@ersuchen/domain';
import { useSearchParams } from 'react-router';
import { type BadgeProps, StatusPill } from '../../components/badge.tsx';
import { Card, Stack } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState, ErrorState } from '../../components/empty-state.tsx';
import { useForwardPages } from '../../components/forward-pages.ts';
import { Link } from '../../components/link.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Select } from '../../components/select.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { graphql } from '../../gql/gql.ts';
import type { DispatchResult } from '../../gql/graphql.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import styles from './post.module.css';
import { strings } from './strings.ts';
import { useLetterWords } from './use-letter-words.ts';

const DispatchLogQuery = graphql(`
  query DispatchLog($way: DispatchWay, $after: String) {
    dispatchLog(way: $way, first: 50, after: $after) {
      nodes {
        id
        letter
        recipient
        caseId
        fileNumber
        attempt
        way
        beganAt
        result
        problem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const TONES: Readonly<Record<DispatchResult, NonNullable<BadgeProps['tone']>>> = {
  STARTED: 'info',
  SENT: 'success',
  QUEUED: 'neutral',
  LATER: 'warning',
  REFUSED: 'danger',
  UNKNOWN: 'warning',
};

/** Every try to bring a letter out of the house, newest first; one way or all. */
export function DispatchLog() {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const words = useLetterWords();
  const [params, setParams] = useSearchParams();
  const pages = useForwardPages();
  const way: DispatchWay | null = DISPATCH_WAYS.find((each) => each === params.get('weg')) ?? null;
  const { data, previousData, error, refetch } = useQuery(DispatchLogQuery, {
    variables: { way, after: pages.after ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const log = (data ?? previousData)?.dispatchLog;
  if (error && !log) return <ErrorState onRetry={() => (pages.after ? pages.restart() : void refetch())} />;
  const choose = (chosen: string): void =>
    setParams(chosen === '' ? { teil: 'protokoll' } : { teil: 'protokoll', weg: chosen });
  return (
    <Stack gap={4}>
      <div className={styles.filter}>
        <Select
          name="way"
          label={say('way')}
          emptyLabel={say('anyWay')}
          value={way ?? ''}
          onChange={(event) => choose(event.target.value)}
          options={DISPATCH_WAYS.map((each) => ({ value: each, label: label(dispatchWayLabels[each]) }))}
        />
      </div>
      {!log && <Skeleton shape="table" count={6} />}
      {log?.nodes.length === 0 && (
        <EmptyState icon="mail" title={say('nothingLogged')}>
          {say('nothingLoggedBody')}
        </EmptyState>
      )}
      {log && log.nodes.length > 0 && (
        <Card flush>
          <DataTable
            label={say('log')}
            rows={log.nodes}
            rowKey={({ id }) => id}
            isStale={!data}
            columns={[
              {
                id: 'when',
                header: say('when'),
                nowrap: true,
                cell: ({ beganAt }) => dates.instant(beganAt),
              },
              { id: 'letter', header: say('letter'), cell: words.subject },
              { id: 'recipient', header: say('recipient'), cell: words.recipient },
              {
                id: 'file',
                header: say('file'),
                nowrap: true,
                cell: ({ caseId, fileNumber }) =>
                  caseId && <Link to={`/vorgaenge/${caseId}`}>{fileNumber ?? say('file')}</Link>,
              },
              {
                id: 'way',
                header: say('way'),
                cell: (row) => (row.way ? label(dispatchWayLabels[row.way]) : null),
              },
              { id: 'attempt', header: say('attempt'), numeric: true, cell: ({ attempt }) => attempt },
              {
                id: 'result',
                header: say('result'),
                cell: ({ result, problem }) => (
                  <>
                    <StatusPill tone={TONES[result]}>{say(result)}</StatusPill>
                    {problem && <> {words.problem(problem)}</>}
                  </>
                ),
              },
            ]}
          />
        </Card>
      )}
      {log && (
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={log.pageInfo.hasNextPage}
          onPrevious={pages.previous}
          onNext={() => log.pageInfo.endCursor && pages.next(log.pageInfo.endCursor)}
          isPending={!data}
        />
      )}
    </Stack>
  );
}
