import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, ButtonRow } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { mayDo, reasonsAgainst } from '../agenda/available.ts';
import { DONE, type Outcome } from '../outcome.ts';
import { OutcomeAlert } from '../outcome-alert.tsx';
import { QUIET } from '../quiet.ts';
import type { Actions } from './actions.ts';
import { strings } from './strings.ts';
import { useRoom } from './use-room.ts';

const Conclude = graphql(`
  mutation ConcludeMeeting($meetingId: ID!, $version: Int!) {
    concludeMeeting(meetingId: $meetingId, version: $version) {
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

/** Asks once more: a closed meeting is not opened again. */
export function ConcludeMeeting({ actions }: { readonly actions: Actions }) {
  const say = useStrings(strings);
  const { seen, act } = useRoom();
  const [send] = useMutation(Conclude, QUIET);
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const isPossible = mayDo(actions, 'conclude');
  const conclude = async (): Promise<void> => {
    setPending(true);
    const answer = await act(async () => (await send({ variables: seen })).data?.concludeMeeting);
    setPending(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setOpen(false);
    showToast('success', say('concluded'));
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('conclude')}</Button>
      <Dialog
        title={say('conclude')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          isPossible && (
            <ButtonRow align="end">
              <Button variant="primary" isPending={isPending} onPress={() => void conclude()}>
                {say('conclude')}
              </Button>
            </ButtonRow>
          )
        }
      >
        <OutcomeAlert outcome={outcome} namesFields />
        {isPossible ? (
          <p>{say('concludeBody')}</p>
        ) : (
          reasonsAgainst(actions, 'conclude').map((reason) => <p key={reason}>{reason}</p>)
        )}
      </Dialog>
    </>
  );
}
