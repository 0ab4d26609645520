import { useQuery } from '@apollo/client/react';
import { ReceivedLetters } from '../../../case/received-letters/received-letters.tsx';
import { Alert } from '../../../components/alert.tsx';
import { Card, Stack } from '../../../components/card.tsx';
import { EmptyState, ErrorState } from '../../../components/empty-state.tsx';
import { useForwardPages } from '../../../components/forward-pages.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { useSession } from '../../../session/session.ts';
import { ApplicationTable } from './application-table.tsx';
import { strings } from './strings.ts';

const OwnApplications = graphql(`
  query OwnApplications($after: String) {
    ownApplications(first: 50, after: $after) {
      nodes {
        id
        ...OwnApplicationRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ownLetters(first: 50) {
      nodes {
        id
        letter
        releasedOn
        fileNumber
      }
    }
  }
`);

/** What applicants and representatives see until they have an app of their own: where their applications stand. */
export function OwnApplicationsScreen() {
  const say = useStrings(strings);
  const isApplicant = useSession().acting.function === 'APPLICANT';
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useQuery(OwnApplications, {
    variables: { after: pages.after ?? null },
  });
  const applications = (data ?? previousData)?.ownApplications;
  const again = (): void => (pages.after ? pages.restart() : void refetch());
  if (error && !data) return <ErrorState onRetry={again} />;
  return (
    <>
      <PageHeader title={say(isApplicant ? 'title' : 'titleMandate')} />
      <Stack>
        <Alert tone="info" title={say('comingTitle')}>
          <p>{say('comingBody')}</p>
        </Alert>
        {!applications && <Skeleton shape="table" count={4} />}
        {applications?.nodes.length === 0 && (
          <EmptyState icon="draft" title={say('empty')}>
            {say('emptyNext')}
          </EmptyState>
        )}
        {applications && applications.nodes.length > 0 && (
          <Card title={say('list')} flush>
            <ApplicationTable of={applications.nodes} />
          </Card>
        )}
        {applications && (pages.hasPrevious || applications.pageInfo.hasNextPage) && (
          <Pagination
            hasPrevious={pages.hasPrevious}
            hasNext={applications.pageInfo.hasNextPage}
            onPrevious={pages.previous}
            onNext={() => applications.pageInfo.endCursor && pages.next(applications.pageInfo.endCursor)}
            isPending={!data}
          />
        )}
        {data && <ReceivedLetters to="own" letters={data.ownLetters.nodes} />}
      </Stack>
    </>
  );
}
