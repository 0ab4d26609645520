import { useQuery } from '@apollo/client/react';
import { Card } from '../../components/card.tsx';
import { EmptyState, ErrorState } from '../../components/empty-state.tsx';
import { useForwardPages } from '../../components/forward-pages.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { graphql } from '../../gql/gql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { FeedbackTable } from './feedback-table.tsx';
import { strings } from './strings.ts';

const FeedbackList = graphql(`
  query FeedbackList($after: String) {
    feedback(first: 50, after: $after) {
      nodes {
        id
        ...FeedbackRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What became of the cases that the member deliberated on. */
export function FeedbackScreen() {
  const say = useStrings(strings);
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useQuery(FeedbackList, {
    variables: { after: pages.after ?? null },
  });
  const feedback = (data ?? previousData)?.feedback;
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={say('title')}>{say('intro')}</PageHeader>
      {!feedback && <Skeleton shape="table" />}
      {feedback && (
        <Card title={say('label')} flush>
          {feedback.nodes.length > 0 ? (
            <FeedbackTable of={feedback.nodes} isStale={!data} />
          ) : (
            <EmptyState title={say('none')}>{say('noneNext')}</EmptyState>
          )}
        </Card>
      )}
      {feedback && (pages.hasPrevious || feedback.pageInfo.hasNextPage) && (
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={feedback.pageInfo.hasNextPage}
          onPrevious={pages.previous}
          onNext={() => feedback.pageInfo.endCursor && pages.next(feedback.pageInfo.endCursor)}
          isPending={!data}
        />
      )}
    </>
  );
}
