import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { IconButton } from '../../../../components/button.tsx';
import { showToast } from '../../../../components/toast.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Outcome } from '../../outcome.ts';
import { QUIET } from '../../quiet.ts';
import { ReasonDialog } from '../../reason-dialog.tsx';
import { type AgendaChanges, useAgendaChanges } from '../agenda-changes.ts';
import { strings } from './strings.ts';

const TakeOffAgenda = graphql(`
  mutation TakeOffAgenda($meetingId: ID!, $version: Int!, $itemId: ID!, $reason: String) {
    takeOffAgenda(meetingId: $meetingId, version: $version, itemId: $itemId, reason: $reason) {
      __typename
      ... on Meeting {
        version
        ...ChangedAgenda
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
      ... on Conflict {
        currentVersion
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Takes an item off, said in the outcome of the given way of changing. */
export function useTakeOff() {
  const client = useApolloClient();
  return (change: AgendaChanges['change'], itemId: string, reason: string | null): Promise<Outcome> =>
    change(async (seen) => {
      const variables = { ...seen, itemId, reason };
      const { data } = await client.mutate({ ...QUIET, mutation: TakeOffAgenda, variables });
      return data?.takeOffAgenda;
    });
}

export interface TakeOffProps {
  readonly itemId: string;
  readonly name: string;
  /** The members have seen it: then a reason is asked for. */
  readonly isPublished: boolean;
}

export function TakeOff({ itemId, name, isPublished }: TakeOffProps) {
  const say = useStrings(strings);
  const { change, changeOpenly } = useAgendaChanges();
  const takeOff = useTakeOff();
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const press = async (): Promise<void> => {
    if (isPublished) return setAsking(true);
    setPending(true);
    await takeOff(changeOpenly, itemId, null);
    setPending(false);
  };
  const give = async (reason: string): Promise<Outcome> => {
    const outcome = await takeOff(change, itemId, reason);
    if (outcome.kind === 'done') showToast('success', say('wasTakenOff', { case: name }));
    return outcome;
  };
  return (
    <>
      <IconButton
        icon="close"
        size="small"
        label={say('takeOff', { case: name })}
        isDisabled={isPending}
        onPress={() => void press()}
      />
      {isAsking && (
        <ReasonDialog
          title={say('takeOffTitle')}
          submitLabel={say('takeOffSubmit')}
          field={{ name: 'reason', label: say('takeOffReason'), hint: say('takeOffHint') }}
          onSubmit={give}
          onClose={() => setAsking(false)}
          danger
        >
          <p>
            <strong>{name}</strong>
          </p>
          <p>{say('takeOffBody')}</p>
        </ReasonDialog>
      )}
    </>
  );
}
