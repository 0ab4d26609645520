import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import type { ChangedAgendaFragment } from '../../../gql/graphql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import type { Outcome } from '../outcome.ts';
import { QUIET } from '../quiet.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import { useAgendaChanges } from './agenda-changes.ts';
import { mayDo } from './available.ts';
import { strings } from './cancel-strings.ts';

const CancelMeetingMutation = graphql(`
  mutation CancelMeeting($id: ID!, $version: Int!, $reason: String!) {
    cancelMeeting(id: $id, version: $version, reason: $reason) {
      __typename
      ... on Meeting {
        version
        ...ChangedMeeting
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

export interface CancelMeetingProps {
  readonly agenda: Pick<ChangedAgendaFragment, 'agendaVersion' | 'availableActions'>;
}

/** Calls the meeting off, after saying what that does; nothing where it is not possible. */
export function CancelMeeting({ agenda }: CancelMeetingProps) {
  const say = useStrings(strings);
  const { change } = useAgendaChanges();
  const [send] = useMutation(CancelMeetingMutation, QUIET);
  const [isOpen, setOpen] = useState(false);
  if (!mayDo(agenda.availableActions, 'cancel')) return null;
  const isPublished = agenda.agendaVersion > 0;
  const cancel = async (reason: string): Promise<Outcome> => {
    const answer = await change(async ({ meetingId: id, version }) => {
      const { data } = await send({ variables: { id, version, reason } });
      return data?.cancelMeeting;
    });
    if (answer.kind === 'done') showToast('success', say('done'));
    return answer;
  };
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {say('cancel')}
      </Button>
      {isOpen && (
        <ReasonDialog
          danger
          title={say('title')}
          submitLabel={say('submit')}
          field={{ name: 'reason', label: say('reason'), hint: say('reasonHint') }}
          onSubmit={cancel}
          onClose={() => setOpen(false)}
        >
          <p>{say('what')}</p>
          <ul>
            <li>{say('back')}</li>
            {isPublished && <li>{say('papers')}</li>}
            <li>{say(isPublished ? 'told' : 'nobodyTold')}</li>
          </ul>
          <Alert tone="warning" title={say('once')} />
        </ReasonDialog>
      )}
    </>
  );
}
