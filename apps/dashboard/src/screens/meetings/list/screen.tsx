import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Card } from '../../../components/card.tsx';
import { EmptyState, ErrorState } from '../../../components/empty-state.tsx';
import { useForwardPages } from '../../../components/forward-pages.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { Tabs } from '../../../components/tabs.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../session/session.ts';
import { MeetingRow, MeetingTable } from './meeting-table.tsx';
import { PlanMeeting } from './plan-meeting.tsx';
import { strings } from './strings.ts';

const MeetingList = graphql(`
  query MeetingList($range: MeetingRange!, $after: String) {
    meetings(range: $range, first: 20, after: $after) {
      nodes {
        id
        ...MeetingRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function MeetingListScreen() {
  const say = useStrings(strings);
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const isPast = params.get('zeit') === 'vergangen';
  const pages = useForwardPages();
  const variables = { range: isPast ? 'PAST' : 'UPCOMING', after: pages.after ?? null } as const;
  const { data, error, refetch } = useQuery(MeetingList, { variables });
  const meetings = data?.meetings;
  const rows = meetings?.nodes.map((node) => readFragment(MeetingRow, node));
  const cursor = meetings?.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null;
  const content = () => {
    if (error && !data)
      return <ErrorState onRetry={() => (pages.after ? pages.restart() : void refetch())} />;
    if (!rows) return <Skeleton shape="table" count={6} />;
    if (rows.length === 0) return <NoMeeting isPast={isPast} />;
    return (
      <>
        <Card flush>
          <MeetingTable label={say(isPast ? 'pastList' : 'upcomingList')} rows={rows} />
        </Card>
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={cursor !== null}
          onPrevious={pages.previous}
          onNext={() => cursor !== null && pages.next(cursor)}
        />
      </>
    );
  };
  return (
    <>
      <PageHeader
        title={say('title')}
        actions={holds(session, 'meeting.plan') && <PlanMeeting place={rows?.[0]?.place ?? ''} />}
      />
      <Tabs
        label={say('range')}
        selected={isPast ? 'past' : 'upcoming'}
        onSelect={(id) => setParams(id === 'past' ? { zeit: 'vergangen' } : {})}
        tabs={[
          { id: 'upcoming', label: say('upcoming'), content: isPast ? null : content() },
          { id: 'past', label: say('past'), content: isPast ? content() : null },
        ]}
      />
    </>
  );
}

function NoMeeting({ isPast }: { readonly isPast: boolean }) {
  const say = useStrings(strings);
  return (
    <Card>
      <EmptyState icon="calendar-today" title={say(isPast ? 'noPast' : 'noUpcoming')}>
        {say(isPast ? 'noPastBody' : 'noUpcomingBody')}
      </EmptyState>
    </Card>
  );
}
