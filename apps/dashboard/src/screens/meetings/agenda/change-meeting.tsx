import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { FormDialog } from '../../../components/dialog.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import type { MeetingHeadingFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { MeetingFields, meetingInput } from '../meeting-fields.tsx';
import { DONE, fieldsOf, type Outcome } from '../outcome.ts';
import { OutcomeAlert } from '../outcome-alert.tsx';
import { QUIET } from '../quiet.ts';
import { useAgendaChanges } from './agenda-changes.ts';
import { strings } from './strings.ts';

const ChangeMeetingMutation = graphql(`
  mutation ChangeMeeting($id: ID!, $version: Int!, $input: MeetingInput!) {
    changeMeeting(id: $id, version: $version, input: $input) {
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

export interface ChangeMeetingProps {
  readonly meeting: MeetingHeadingFragment;
}

export function ChangeMeeting({ meeting }: ChangeMeetingProps) {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="edit" onPress={() => setOpen(true)}>
        {say('change')}
      </Button>
      {isOpen && <ChangeDialog meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChangeDialog({ meeting, onClose }: ChangeMeetingProps & { readonly onClose: () => void }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { change } = useAgendaChanges();
  const [send, { loading }] = useMutation(ChangeMeetingMutation, QUIET);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const submit = async (values: FormData): Promise<void> => {
    const answer = await change(async ({ meetingId: id, version }) => {
      const { data } = await send({ variables: { id, version, input: meetingInput(values) } });
      return data?.changeMeeting;
    });
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    showToast('success', say('changed'));
    onClose();
  };
  const { kind, meetsOn, startsAt, minutesAvailable, place } = meeting;
  return (
    <FormDialog
      isOpen
      title={say('change')}
      submitLabel={say('changeSubmit')}
      errors={fieldsOf(outcome)}
      refusal={<OutcomeAlert outcome={outcome} />}
      isPending={loading}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      {meeting.agendaVersion > 0 && <p>{say('changeBody')}</p>}
      <MeetingFields
        words={{
          kind,
          meetsOn: dates.short(meetsOn),
          startsAt,
          minutesAvailable: String(minutesAvailable),
          place,
        }}
      />
    </FormDialog>
  );
}
