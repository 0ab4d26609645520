import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Button } from '../../../components/button.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import { Agenda } from '../agenda/agenda.tsx';
import { MeetingFacts } from '../meeting-facts.tsx';
import { strings } from '../strings.ts';

const PreparationMeeting = graphql(`
  query PreparationMeeting($id: ID!) {
    memberMeeting(id: $id) {
      id
      meetsOn
      ...MemberMeetingFacts
      ...MemberAgenda
    }
  }
`);

export function PreparationMeetingScreen() {
  const say = useStrings(strings);
  const dates = useDates();
  const { meetingId: id = '' } = useParams();
  const { data, error, refetch } = useQuery(PreparationMeeting, { variables: { id } });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="table" />;
  const meeting = data.memberMeeting;
  if (!meeting) return <UnknownPage />;
  return (
    <>
      <PageHeader
        title={dates.weekday(meeting.meetsOn)}
        back={{ to: '/vorbereitung', label: say('meetings') }}
        actions={<Button onPress={() => print()}>{say('print')}</Button>}
      >
        <MeetingFacts of={meeting} />
      </PageHeader>
      <Agenda of={meeting} />
    </>
  );
}
