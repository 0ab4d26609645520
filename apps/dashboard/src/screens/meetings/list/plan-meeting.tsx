import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../../components/button.tsx';
import { FormDialog } from '../../../components/dialog.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { MeetingFields, type MeetingWords, meetingInput } from '../meeting-fields.tsx';
import { DONE, FAILED, fieldsOf, type Outcome, outcomeOf } from '../outcome.ts';
import { OutcomeAlert } from '../outcome-alert.tsx';
import { QUIET } from '../quiet.ts';
import { strings } from './strings.ts';

const PlanMeetingMutation = graphql(`
  mutation PlanMeeting($input: MeetingInput!, $idempotencyKey: String!) {
    planMeeting(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Meeting {
        id
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

const USUAL: MeetingWords = {
  kind: 'COMMISSION',
  meetsOn: '',
  startsAt: '10:00',
  minutesAvailable: '300',
  place: '',
};

/** @param place where the last meeting was */
export function PlanMeeting({ place }: { readonly place: string }) {
  const say = useStrings(strings);
  const [key, setKey] = useState<string | null>(null);
  return (
    <>
      <Button variant="primary" icon="add" onPress={() => setKey(crypto.randomUUID())}>
        {say('plan')}
      </Button>
      {key && <PlanDialog idempotencyKey={key} words={{ ...USUAL, place }} onClose={() => setKey(null)} />}
    </>
  );
}

interface PlanDialogProps {
  /** One meeting is planned, however often the form is sent. */
  readonly idempotencyKey: string;
  readonly words: MeetingWords;
  readonly onClose: () => void;
}

function PlanDialog({ idempotencyKey, words, onClose }: PlanDialogProps) {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const [plan, { loading }] = useMutation(PlanMeetingMutation, QUIET);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const submit = async (values: FormData): Promise<void> => {
    const sent = plan({ variables: { input: meetingInput(values), idempotencyKey } });
    const answer = await sent.then(
      ({ data }) => data?.planMeeting,
      () => null,
    );
    setOutcome(answer ? outcomeOf(answer) : FAILED);
    if (answer?.__typename === 'Meeting') await navigate(`/sitzungen/${answer.id}`);
  };
  return (
    <FormDialog
      isOpen
      title={say('plan')}
      submitLabel={say('planSubmit')}
      errors={fieldsOf(outcome)}
      refusal={<OutcomeAlert outcome={outcome} />}
      isPending={loading}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      <MeetingFields words={words} />
    </FormDialog>
  );
}
