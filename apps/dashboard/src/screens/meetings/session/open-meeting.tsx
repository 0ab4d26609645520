import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { QUIET } from '../quiet.ts';
import { strings } from './strings.ts';
import { useRoom } from './use-room.ts';
import { useToldOutcome } from './use-told-outcome.ts';

const Open = graphql(`
  mutation OpenMeeting($meetingId: ID!, $version: Int!) {
    openMeeting(meetingId: $meetingId, version: $version) {
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

export function OpenMeeting() {
  const say = useStrings(strings);
  const { seen, act } = useRoom();
  const [send] = useMutation(Open, QUIET);
  const tell = useToldOutcome();
  const [isPending, setPending] = useState(false);
  const open = async (): Promise<void> => {
    setPending(true);
    const outcome = await act(async () => (await send({ variables: seen })).data?.openMeeting);
    setPending(false);
    if (tell(outcome)) showToast('success', say('opened'));
  };
  return (
    <Button variant="primary" isPending={isPending} onPress={() => void open()}>
      {say('open')}
    </Button>
  );
}
