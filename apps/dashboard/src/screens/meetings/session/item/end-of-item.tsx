import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../../../components/alert.tsx';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { showToast } from '../../../../components/toast.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { mayDo, reasonsAgainst } from '../../agenda/available.ts';
import { DONE, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import { QUIET } from '../../quiet.ts';
import { useRoom } from '../use-room.ts';
import { PostponeItem } from './postpone-item.tsx';
import type { OpenItem } from './room-item.ts';
import { strings } from './strings.ts';

const DecideCase = graphql(`
  mutation DecideCase($meetingId: ID!, $itemId: ID!, $version: Int!) {
    decideCase(meetingId: $meetingId, itemId: $itemId, version: $version) {
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

export interface EndOfItemProps {
  readonly itemId: string;
  readonly open: OpenItem;
  /** Saves what is being written for the minutes. */
  readonly flush: () => Promise<boolean>;
}

/** The item ends decided or postponed; what still stands against a decision is said. */
export function EndOfItem({ itemId, open, flush }: EndOfItemProps) {
  const say = useStrings(strings);
  const { seen, act, reload } = useRoom();
  const [send] = useMutation(DecideCase, QUIET);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const { availableActions: actions, version } = open;
  if (open.result === 'POSTPONED') return <Alert tone="info" title={open.resultReason ?? ''} />;
  const canPostpone = mayDo(actions, 'postpone');
  const offersDecision = actions.some(({ action }) => action === 'decide');
  if (!canPostpone && !offersDecision) return null;
  const decide = async (): Promise<void> => {
    setPending(true);
    const isSaved = await flush();
    if (isSaved) {
      const variables = { meetingId: seen.meetingId, itemId, version };
      const answer = await act(async () => (await send({ variables })).data?.decideCase);
      setOutcome(answer);
      if (answer.kind === 'done') showToast('success', say('decided'));
      else await reload();
    }
    setPending(false);
  };
  return (
    <>
      <OutcomeAlert outcome={outcome} namesFields />
      {reasonsAgainst(actions, 'decide').map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <ButtonRow>
        <Button
          variant="primary"
          isDisabled={open.persons.some(({ state }) => state === 'PENDING')}
          isPending={isPending}
          onPress={() => void decide()}
        >
          {say('decide')}
        </Button>
        {canPostpone && <PostponeItem itemId={itemId} open={open} />}
      </ButtonRow>
    </>
  );
}
