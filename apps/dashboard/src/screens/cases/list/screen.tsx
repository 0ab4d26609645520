import { useQuery } from '@apollo/client/react';
import { Card } from '../../../components/card.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { CaptureLink } from './capture-link.tsx';
import { CaseRow } from './columns.tsx';
import { CaseCount } from './count.tsx';
import { Filters } from './filters.tsx';
import { variablesOf } from './list-place.ts';
import { NoCases } from './no-cases.tsx';
import { CasePages } from './pages.tsx';
import { strings } from './strings.ts';
import { CaseTable } from './table.tsx';
import { useListPlace } from './use-list-place.ts';

const CaseList = graphql(`
  query CaseList($filter: OfficeCaseFilter, $sort: CaseSort, $first: Int, $after: String, $before: String) {
    officeCases(filter: $filter, sort: $sort, first: $first, after: $after, before: $before) {
      ...CaseCount
      ...CasePages
      nodes {
        id
        ...CaseRow
      }
    }
  }
`);

export function CaseListScreen() {
  const say = useStrings(strings);
  const list = useListPlace();
  const variables = variablesOf(list.place, list.search, list.page);
  const { data, previousData, error, loading, refetch } = useQuery(CaseList, { variables });
  const cases = (data ?? previousData)?.officeCases;
  const rows = cases?.nodes.map((node) => readFragment(CaseRow, node));
  return (
    <>
      <PageHeader title={say('title')} actions={<CaptureLink />}>
        <CaseCount of={cases} />
      </PageHeader>
      <Filters
        place={list.place}
        search={list.search}
        onSearch={list.find}
        onChange={list.change}
        onReset={list.reset}
      />
      {error && !data && <ErrorState onRetry={list.isPaged ? list.toFirstPage : () => void refetch()} />}
      {!error && !rows && <Skeleton shape="table" count={12} />}
      {cases && rows && !(error && !data) && (
        <>
          {rows.length > 0 ? (
            <Card flush>
              <CaseTable rows={rows} list={list} isStale={loading && !data} />
            </Card>
          ) : (
            <NoCases list={list} />
          )}
          <CasePages of={cases} onTurn={list.turn} isPending={loading && !data} />
        </>
      )}
    </>
  );
}
