import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { FormDialog } from '../../../../components/dialog.tsx';
import { Select } from '../../../../components/select.tsx';
import { showToast } from '../../../../components/toast.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import { QUIET } from '../../quiet.ts';
import { useRoom } from '../use-room.ts';
import { strings } from './strings.ts';

const Approve = graphql(`
  mutation ApproveMinutes($meetingId: ID!, $version: Int!, $atMeetingId: ID!) {
    approveMinutes(meetingId: $meetingId, version: $version, atMeetingId: $atMeetingId) {
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

const ApprovingMeetings = graphql(`
  query ApprovingMeetings {
    meetings(range: ALL, first: 50) {
      nodes {
        id
        state
        meetsOn
      }
    }
  }
`);

export function ApproveMinutes() {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('approve')}</Button>
      {isOpen && <ApproveDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function ApproveDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { seen, act } = useRoom();
  const { data } = useQuery(ApprovingMeetings);
  const [send] = useMutation(Approve, QUIET);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const options = (data?.meetings.nodes ?? [])
    .filter(({ id, state }) => id !== seen.meetingId && (state === 'IN_SESSION' || state === 'HELD'))
    .map(({ id, meetsOn }) => ({ value: id, label: dates.weekday(meetsOn) }));
  const submit = async (values: FormData): Promise<void> => {
    setPending(true);
    const atMeetingId = String(values.get('atMeetingId') ?? '');
    const answer = await act(
      async () => (await send({ variables: { ...seen, atMeetingId } })).data?.approveMinutes,
    );
    setPending(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    showToast('success', say('approved'));
    onClose();
  };
  return (
    <FormDialog
      isOpen
      title={say('approveTitle')}
      submitLabel={say('approveSubmit')}
      errors={fieldsOf(outcome)}
      refusal={<OutcomeAlert outcome={outcome} />}
      isPending={isPending}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      <p>{say('approveBody')}</p>
      <Select name="atMeetingId" label={say('atMeeting')} options={options} />
    </FormDialog>
  );
}
