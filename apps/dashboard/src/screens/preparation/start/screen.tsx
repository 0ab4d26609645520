import { useQuery } from '@apollo/client/react';
import { Stack } from '../../../components/card.tsx';
import { EmptyState, ErrorState } from '../../../components/empty-state.tsx';
import { useForwardPages } from '../../../components/forward-pages.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';
import { MeetingList } from './meeting-list.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { sortMeetings } from './which-meeting.ts';

const PreparationStart = graphql(`
  query PreparationStart($after: String) {
    memberMeetings(first: 20, after: $after) {
      nodes {
        id
        meetsOn
        state
        ...NextMeeting
        ...MeetingEntry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A member's start page: the next meeting with its agenda, then all others. */
export function PreparationStartScreen() {
  const say = useStrings(strings);
  const { today } = useDates();
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useQuery(PreparationStart, {
    variables: { after: pages.after ?? null },
  });
  const meetings = (data ?? previousData)?.memberMeetings;
  const again = (): void => (pages.after ? pages.restart() : void refetch());
  if (error && !data) return <ErrorState onRetry={again} />;
  if (!meetings) return <Skeleton shape="file" />;
  const { next, later, past } = sortMeetings(meetings.nodes, today);
  return (
    <>
      <PageHeader title={say('meetings')} />
      <Stack>
        {meetings.nodes.length === 0 && <EmptyState title={say('none')}>{say('noneNext')}</EmptyState>}
        {meetings.nodes.length > 0 && !next && !pages.after && <EmptyState title={say('noneAhead')} />}
        {next && <NextMeeting of={next} />}
        <MeetingList title={say('later')} meetings={later} />
        <MeetingList title={say('past')} meetings={past} />
        {(pages.hasPrevious || meetings.pageInfo.hasNextPage) && (
          <Pagination
            hasPrevious={pages.hasPrevious}
            hasNext={meetings.pageInfo.hasNextPage}
            onPrevious={pages.previous}
            onNext={() => meetings.pageInfo.endCursor && pages.next(meetings.pageInfo.endCursor)}
            isPending={!data}
          />
        )}
      </Stack>
    </>
  );
}
