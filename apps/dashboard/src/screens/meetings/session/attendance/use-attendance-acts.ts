import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../../gql/gql.ts';
import type { Outcome } from '../../outcome.ts';
import { QUIET } from '../../quiet.ts';
import { useRoom } from '../use-room.ts';
import { useToldOutcome } from '../use-told-outcome.ts';

const RecordArrivals = graphql(`
  mutation RecordArrivals($meetingId: ID!, $version: Int!, $arrivals: [ArrivalInput!]!) {
    recordArrivals(meetingId: $meetingId, version: $version, arrivals: $arrivals) {
      __typename
      ... on Deliberation {
        ...Room
      }
      ... on ActionRefused {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const ChangeAttendance = graphql(`
  mutation ChangeAttendance(
    $meetingId: ID!
    $version: Int!
    $attendanceId: ID!
    $presentFrom: String
    $presentTo: String
  ) {
    changeAttendance(
      meetingId: $meetingId
      version: $version
      attendanceId: $attendanceId
      presentFrom: $presentFrom
      presentTo: $presentTo
    ) {
      __typename
      ... on Deliberation {
        ...Room
      }
      ... on ActionRefused {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', timeStyle: 'short' });

/** Somebody comes, leaves, or had other times. */
export function useAttendanceActs() {
  const { seen, act } = useRoom();
  const tell = useToldOutcome();
  const [sendArrivals] = useMutation(RecordArrivals, QUIET);
  const [sendChange] = useMutation(ChangeAttendance, QUIET);
  const change = (
    attendanceId: string,
    presentFrom: string | null,
    presentTo: string | null,
  ): Promise<Outcome> =>
    act(async () => {
      const variables = { ...seen, attendanceId, presentFrom, presentTo };
      return (await sendChange({ variables })).data?.changeAttendance;
    });
  return {
    change,
    arrive: async (arrivals: { seatId: string; accountId: string }[]) => {
      const outcome = await act(
        async () => (await sendArrivals({ variables: { ...seen, arrivals } })).data?.recordArrivals,
      );
      return tell(outcome);
    },
    leave: async (attendanceId: string) =>
      tell(await change(attendanceId, null, time.format(new Date()).slice(0, 5))),
  };
}
