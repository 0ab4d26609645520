import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { showToast } from '../../../../components/toast.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import { QUIET } from '../../quiet.ts';
import { useRoom } from '../use-room.ts';
import { strings } from './strings.ts';

const Lock = graphql(`
  mutation LockMinutes($meetingId: ID!, $version: Int!) {
    lockMinutes(meetingId: $meetingId, version: $version) {
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

export function LockMinutes() {
  const say = useStrings(strings);
  const { seen, act } = useRoom();
  const [send] = useMutation(Lock, QUIET);
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const lock = async (): Promise<void> => {
    setPending(true);
    const answer = await act(async () => (await send({ variables: seen })).data?.lockMinutes);
    setPending(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setOpen(false);
    showToast('success', say('locked'));
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('lock')}</Button>
      <Dialog
        title={say('lockTitle')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <ButtonRow align="end">
            <Button variant="primary" isPending={isPending} onPress={() => void lock()}>
              {say('lockSubmit')}
            </Button>
          </ButtonRow>
        }
      >
        <OutcomeAlert outcome={outcome} namesFields />
        <p>{say('lockBody')}</p>
      </Dialog>
    </>
  );
}
