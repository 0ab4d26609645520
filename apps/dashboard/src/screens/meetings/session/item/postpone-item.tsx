import { useMutation, useQuery } from '@apollo/client/react';
import { FIELD_LIMITS } from '@ersuchen/domain';
import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { FormDialog } from '../../../../components/dialog.tsx';
import { Select } from '../../../../components/select.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { showToast } from '../../../../components/toast.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import { QUIET } from '../../quiet.ts';
import { useRoom } from '../use-room.ts';
import { strings } from './postpone-strings.ts';
import type { OpenItem } from './room-item.ts';
import { NO_VOTES, TallyFields, type TypedTally, tallyOf } from './tally-fields.tsx';

const Postpone = graphql(`
  mutation PostponeItem($meetingId: ID!, $itemId: ID!, $version: Int!, $input: PostponementInput!) {
    postponeItem(meetingId: $meetingId, itemId: $itemId, version: $version, input: $input) {
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

const LaterMeetings = graphql(`
  query LaterMeetings {
    meetings(range: UPCOMING) {
      nodes {
        id
        kind
        state
        meetsOn
      }
    }
  }
`);

interface PostponeItemProps {
  readonly itemId: string;
  readonly open: OpenItem;
}

export function PostponeItem(props: PostponeItemProps) {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('postpone')}</Button>
      {isOpen && <PostponeDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function PostponeDialog({ itemId, open, onClose }: PostponeItemProps & { readonly onClose: () => void }) {
  const say = useStrings(strings);
  const dates = useDates();
  const { seen, act } = useRoom();
  const { data } = useQuery(LaterMeetings);
  const [send] = useMutation(Postpone, QUIET);
  const [isVoted, setVoted] = useState(false);
  const [tally, setTally] = useState<TypedTally>(NO_VOTES);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const later = (data?.meetings.nodes ?? []).filter(
    ({ id, kind, state }) =>
      id !== seen.meetingId && kind === 'COMMISSION' && (state === 'PLANNED' || state === 'INVITED'),
  );
  const submit = async (values: FormData): Promise<void> => {
    setPending(true);
    const input = {
      reason: String(values.get('reason') ?? ''),
      toMeetingId: String(values.get('toMeetingId') ?? '') || null,
      tally: isVoted ? tallyOf(tally) : null,
    };
    const variables = { meetingId: seen.meetingId, itemId, version: open.version, input };
    const answer = await act(async () => (await send({ variables })).data?.postponeItem);
    setPending(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    showToast('success', say('done'));
    onClose();
  };
  return (
    <FormDialog
      isOpen
      wide
      title={say('title', { name: open.leadName })}
      submitLabel={say('submit')}
      errors={fieldsOf(outcome)}
      refusal={<OutcomeAlert outcome={outcome} />}
      isPending={isPending}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      <p>{say('body')}</p>
      <TextArea
        name="reason"
        label={say('reason')}
        hint={say('reasonHint')}
        maxLength={FIELD_LIMITS.officeReason}
      />
      <Select
        name="toMeetingId"
        label={say('toMeeting')}
        optional
        emptyLabel={say('toPool')}
        options={later.map(({ id, meetsOn }) => ({ value: id, label: dates.weekday(meetsOn) }))}
      />
      {open.quorate && (
        <Checkbox
          checked={isVoted}
          onChange={(event) => setVoted(event.currentTarget.checked)}
          label={say('vote')}
        />
      )}
      {isVoted && (
        <TallyFields
          name="tally"
          question={say('question')}
          label={say('question')}
          tally={tally}
          onChange={setTally}
          hasFocus
          open={open}
        />
      )}
    </FormDialog>
  );
}
