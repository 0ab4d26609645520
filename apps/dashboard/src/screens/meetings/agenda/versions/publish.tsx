import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { showToast } from '../../../../components/toast.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Outcome } from '../../outcome.ts';
import { QUIET } from '../../quiet.ts';
import { useAgendaChanges } from '../agenda-changes.ts';
import { strings as pageStrings } from '../strings.ts';
import { PublishDialog, type PublishDialogProps } from './publish-dialog.tsx';
import { strings } from './strings.ts';

const PublishAgenda = graphql(`
  mutation PublishAgenda($meetingId: ID!, $version: Int!, $note: String, $idempotencyKey: String!) {
    publishAgenda(meetingId: $meetingId, version: $version, note: $note, idempotencyKey: $idempotencyKey) {
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

export type PublishProps = Omit<PublishDialogProps, 'onSubmit' | 'onClose'>;

/** The first publication, or a Nachtrag; asks before, because papers and invitations leave with it. */
export function Publish(props: PublishProps) {
  const say = useStrings(strings);
  const sayOnPage = useStrings(pageStrings);
  const { change } = useAgendaChanges();
  const [send] = useMutation(PublishAgenda, QUIET);
  const [isOpen, setOpen] = useState(false);
  const { agendaVersion } = props.agenda;
  const publish = async (note: string): Promise<Outcome> => {
    const idempotencyKey = crypto.randomUUID();
    const outcome = await change(async (seen) => {
      const { data } = await send({ variables: { ...seen, note: note || null, idempotencyKey } });
      return data?.publishAgenda;
    });
    if (outcome.kind === 'done') showToast('success', say('published', { version: agendaVersion + 1 }));
    return outcome;
  };
  return (
    <>
      <Button variant="primary" icon="mail" onPress={() => setOpen(true)}>
        {agendaVersion === 0
          ? sayOnPage('publish')
          : sayOnPage('publishSupplement', { number: agendaVersion })}
      </Button>
      {isOpen && <PublishDialog {...props} onSubmit={publish} onClose={() => setOpen(false)} />}
    </>
  );
}
