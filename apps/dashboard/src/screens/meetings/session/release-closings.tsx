import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../../components/alert.tsx';
import { Button, ButtonRow } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { mayDo } from '../agenda/available.ts';
import { DONE, FAILED, type Outcome, outcomeOf } from '../outcome.ts';
import { OutcomeAlert } from '../outcome-alert.tsx';
import { QUIET } from '../quiet.ts';
import type { Actions } from './actions.ts';
import { strings } from './release-strings.ts';

const Release = graphql(`
  mutation ReleaseClosings($meetingId: ID!, $version: Int!, $idempotencyKey: String!) {
    releaseClosings(meetingId: $meetingId, version: $version, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Meeting {
        id
        version
        closingsReleasedAt
        casesDecided
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

export interface ReleaseClosingsProps {
  readonly meetingId: string;
  readonly version: number;
  readonly casesDecided: number;
  readonly actions: Actions;
  readonly onReleased: () => Promise<unknown>;
}

/** The one act after a meeting; nothing where it is not possible. */
export function ReleaseClosings(props: ReleaseClosingsProps) {
  const { meetingId, version, casesDecided: count, actions, onReleased } = props;
  const say = useStrings(strings);
  const [send] = useMutation(Release, QUIET);
  const [key] = useState(() => crypto.randomUUID());
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  if (!mayDo(actions, 'releaseClosings')) return null;
  const release = async (): Promise<void> => {
    setPending(true);
    const { data } = await send({ variables: { meetingId, version, idempotencyKey: key } });
    const answer = data ? outcomeOf(data.releaseClosings) : FAILED;
    await onReleased();
    setPending(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setOpen(false);
    showToast('success', say('done'));
  };
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {say('release')}
      </Button>
      <Dialog
        title={say('title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <ButtonRow align="end">
            <Button variant="primary" isPending={isPending} onPress={() => void release()}>
              {say('submit', { count })}
            </Button>
          </ButtonRow>
        }
      >
        <OutcomeAlert outcome={outcome} namesFields />
        <p>
          <strong>{say('all', { count })}</strong>
        </p>
        <p>{say('what')}</p>
        <Alert tone="warning" title={say('once')} />
      </Dialog>
    </>
  );
}
