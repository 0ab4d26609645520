import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../../gql/gql.ts';
import type { Outcome } from '../../outcome.ts';
import { QUIET } from '../../quiet.ts';
import { useRoom } from '../use-room.ts';

const RecordRecusal = graphql(`
  mutation RecordRecusal($meetingId: ID!, $version: Int!, $caseId: ID!, $accountId: ID!, $reason: String!) {
    recordRecusal(
      meetingId: $meetingId
      version: $version
      caseId: $caseId
      accountId: $accountId
      reason: $reason
    ) {
      __typename
      ... on Meeting {
        id
        version
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

const UndoRecusal = graphql(`
  mutation UndoRecusal($meetingId: ID!, $version: Int!, $caseId: ID!, $accountId: ID!, $reason: String!) {
    undoRecusal(
      meetingId: $meetingId
      version: $version
      caseId: $caseId
      accountId: $accountId
      reason: $reason
    ) {
      __typename
      ... on Meeting {
        id
        version
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

interface Words {
  readonly caseId: string;
  readonly accountId: string;
  readonly reason: string;
}

/** Records a recusal or takes one back; the room is read anew, as the reader may now see less. */
export function useRecusal() {
  const { seen, act, reload } = useRoom();
  const [sendRecord] = useMutation(RecordRecusal, QUIET);
  const [sendUndo] = useMutation(UndoRecusal, QUIET);
  const reloading = async (outcome: Outcome): Promise<Outcome> => {
    if (outcome.kind === 'done') await reload();
    return outcome;
  };
  return {
    record: async (words: Words) =>
      reloading(
        await act(async () => (await sendRecord({ variables: { ...seen, ...words } })).data?.recordRecusal),
      ),
    undo: async (words: Words) =>
      reloading(
        await act(async () => (await sendUndo({ variables: { ...seen, ...words } })).data?.undoRecusal),
      ),
  };
}
