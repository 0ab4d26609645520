import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import { ErrorState } from '../../../components/empty-state.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import { MeetingPage } from './meeting-page.tsx';

const MeetingAgenda = graphql(`
  query MeetingAgenda($id: ID!) {
    meeting(id: $id) {
      id
      ...ChangedMeeting
    }
  }
`);

export function MeetingAgendaScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MeetingAgenda, { variables: { id } });
  const reload = useCallback(() => refetch().catch(() => undefined), [refetch]);
  if (error && !data) return <ErrorState onRetry={() => void reload()} />;
  if (!data) return <Skeleton shape="file" />;
  if (!data.meeting) return <UnknownPage />;
  return <MeetingPage key={data.meeting.id} of={data.meeting} reload={reload} />;
}
