import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import { ErrorState } from '../../../components/empty-state.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { UnknownPage } from '../../../shell/unknown-page.tsx';
import { RoomPage } from './room-page.tsx';

const MeetingRoom = graphql(`
  query MeetingRoom($id: ID!) {
    deliberation(meetingId: $id) {
      id
      ...Room
    }
  }
`);

/** Others in the room write too. */
const EVERY_MS = 15_000;

export function MeetingSessionScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MeetingRoom, { variables: { id }, pollInterval: EVERY_MS });
  const reload = useCallback(async () => {
    const answer = await refetch().catch(() => null);
    return answer?.data?.deliberation ?? null;
  }, [refetch]);
  if (error && !data) return <ErrorState onRetry={() => void reload()} />;
  if (!data) return <Skeleton shape="file" />;
  if (!data.deliberation) return <UnknownPage />;
  return <RoomPage key={data.deliberation.id} of={data.deliberation} reload={reload} />;
}
