import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Card } from '../../../components/card.tsx';
import { EmptyState, ErrorState } from '../../../components/empty-state.tsx';
import { useForwardPages } from '../../../components/forward-pages.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { RadioGroup } from '../../../components/radio-group.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './list.module.css';
import { RequestTable } from './request-table.tsx';
import { strings } from './strings.ts';

const RequestList = graphql(`
  query RequestList($range: RequestRange!, $after: String) {
    authorityRequests(range: $range, first: 50, after: $after) {
      nodes {
        id
        ...RequestRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const DECIDED = 'entschieden';

/** The requests of the commission to the authority: those it has yet to decide on, or those decided. */
export function RequestListScreen() {
  const say = useStrings(strings);
  const [params, setParams] = useSearchParams();
  const range = params.get('stand') === DECIDED ? 'DECIDED' : 'AWAITED';
  const pages = useForwardPages();
  const variables = { range, after: pages.after ?? null } as const;
  const { data, previousData, error, refetch } = useQuery(RequestList, { variables });
  const requests = (data ?? previousData)?.authorityRequests;
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={say('title')} />
      <div className={styles.range}>
        <RadioGroup
          name="range"
          label={say('range')}
          inline
          value={range}
          onChange={(value) => setParams(value === 'DECIDED' ? { stand: DECIDED } : {})}
          options={(['AWAITED', 'DECIDED'] as const).map((value) => ({ value, label: say(value) }))}
        />
      </div>
      {!requests && <Skeleton shape="table" />}
      {requests && (
        <Card title={say(range)} flush>
          {requests.nodes.length > 0 ? (
            <RequestTable of={requests.nodes} label={say(range)} isStale={!data} />
          ) : (
            <EmptyState icon="success" title={say(`none_${range}`)}>
              {say(`none_${range}Next`)}
            </EmptyState>
          )}
        </Card>
      )}
      {requests && (pages.hasPrevious || requests.pageInfo.hasNextPage) && (
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={requests.pageInfo.hasNextPage}
          onPrevious={pages.previous}
          onNext={() => requests.pageInfo.endCursor && pages.next(requests.pageInfo.endCursor)}
          isPending={!data}
        />
      )}
    </>
  );
}
