import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../../gql/gql.ts';
import type { OutcomeInput } from '../../../../gql/graphql.ts';
import type { Outcome } from '../../outcome.ts';
import { QUIET } from '../../quiet.ts';
import { useRoom } from '../use-room.ts';

const RecordOutcome = graphql(`
  mutation RecordOutcome($meetingId: ID!, $itemId: ID!, $version: Int!, $input: OutcomeInput!) {
    recordOutcome(meetingId: $meetingId, itemId: $itemId, version: $version, input: $input) {
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

/** @param version of the item's case */
export function useRecordOutcome(itemId: string, version: number) {
  const { seen, act } = useRoom();
  const [send] = useMutation(RecordOutcome, QUIET);
  return (input: OutcomeInput): Promise<Outcome> =>
    act(async () => {
      const variables = { meetingId: seen.meetingId, itemId, version, input };
      return (await send({ variables })).data?.recordOutcome;
    });
}
