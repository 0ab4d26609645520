import { useQuery } from '@apollo/client/react';
import { optionsOf, useAuthorities } from '../../case/authority-choices.ts';
import { Card } from '../../components/card.tsx';
import { ComboBox } from '../../components/combo-box.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState, ErrorState } from '../../components/empty-state.tsx';
import { useForwardPages } from '../../components/forward-pages.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import styles from './board.module.css';
import { useBoardPlace } from './board-place.ts';
import { BoardEntry, useColumns } from './columns.tsx';
import { PartChoice } from './part-choice.tsx';
import { strings } from './strings.ts';

const StatementBoard = graphql(`
  query StatementBoard($part: StatementBoardPart!, $authorityId: ID, $after: String) {
    statementBoard(part: $part, authorityId: $authorityId, after: $after, first: 50) {
      nodes {
        id
        ...BoardEntry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      counts {
        ...BoardCounts
      }
    }
  }
`);

/** What the office has asked of all authorities, and by when it is due. */
export function StatementBoardScreen() {
  const say = useStrings(strings);
  const [place, change] = useBoardPlace();
  const pages = useForwardPages();
  const columns = useColumns();
  const authorities = useAuthorities();
  const variables = { ...place, after: pages.after ?? null };
  const { data, previousData, error, refetch } = useQuery(StatementBoard, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const board = (data ?? previousData)?.statementBoard;
  const rows = board?.nodes.map((node) => readFragment(BoardEntry, node));
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={say('title')}>{say('intro')}</PageHeader>
      <div className={styles.filters} data-print="no">
        <PartChoice counts={board?.counts} chosen={place.part} onChoose={(part) => change({ part })} />
        <div className={styles.authority}>
          <ComboBox
            label={say('authority')}
            options={optionsOf(authorities)}
            value={place.authorityId}
            onChange={(authorityId) => change({ authorityId })}
            placeholder={say('anyAuthority')}
          />
        </div>
      </div>
      {!rows && <Skeleton shape="table" />}
      {rows && (
        <Card title={say(place.part)} flush>
          {rows.length > 0 ? (
            <DataTable
              label={say(place.part)}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              rowLink={({ caseId }) => `/vorgaenge/${caseId}?teil=stellungnahme`}
              isStale={!data}
            />
          ) : (
            <EmptyState icon="check" title={say('empty')}>
              {say('emptyBody')}
            </EmptyState>
          )}
        </Card>
      )}
      {board && (pages.hasPrevious || board.pageInfo.hasNextPage) && (
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={board.pageInfo.hasNextPage}
          onPrevious={pages.previous}
          onNext={() => board.pageInfo.endCursor && pages.next(board.pageInfo.endCursor)}
          isPending={!data}
        />
      )}
    </>
  );
}
