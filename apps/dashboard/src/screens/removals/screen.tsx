import { useQuery } from '@apollo/client/react';
import { Card } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState, ErrorState } from '../../components/empty-state.tsx';
import { useForwardPages } from '../../components/forward-pages.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { RemovalRow, useColumns } from './columns.tsx';
import { strings } from './strings.ts';

const RemovalAlarms = graphql(`
  query RemovalAlarms($after: String) {
    removalAlarms(after: $after, first: 50) {
      nodes {
        id
        ...RemovalRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Every open case in which somebody may be removed before it ends. */
export function RemovalAlarmsScreen() {
  const say = useStrings(strings);
  const pages = useForwardPages();
  const columns = useColumns();
  const { data, previousData, error, refetch } = useQuery(RemovalAlarms, {
    variables: { after: pages.after ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const alarms = (data ?? previousData)?.removalAlarms;
  const rows = alarms?.nodes.map((node) => readFragment(RemovalRow, node));
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={say('title')} back={{ to: '/uebersicht', label: say('back') }}>
        {say('intro')}
      </PageHeader>
      {!rows && <Skeleton shape="table" />}
      {rows && (
        <Card title={say('list')} flush>
          {rows.length > 0 ? (
            <DataTable
              label={say('title')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              rowLink={({ id }) => `/vorgaenge/${id}`}
              isStale={!data}
            />
          ) : (
            <EmptyState icon="check" title={say('empty')} />
          )}
        </Card>
      )}
      {alarms && (pages.hasPrevious || alarms.pageInfo.hasNextPage) && (
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={alarms.pageInfo.hasNextPage}
          onPrevious={pages.previous}
          onNext={() => alarms.pageInfo.endCursor && pages.next(alarms.pageInfo.endCursor)}
          isPending={!data}
        />
      )}
    </>
  );
}
