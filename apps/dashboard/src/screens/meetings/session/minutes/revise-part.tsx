import { useMutation } from '@apollo/client/react';
import { FIELD_LIMITS, type MinutesPart, minutesPartLabels } from '@ersuchen/domain';
import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { FormDialog } from '../../../../components/dialog.tsx';
import { TextArea, TextField } from '../../../../components/text-field.tsx';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import { QUIET } from '../../quiet.ts';
import { useRoom } from '../use-room.ts';
import { strings } from './strings.ts';

const Revise = graphql(`
  mutation ReviseMinutes($meetingId: ID!, $version: Int!, $input: RevisionInput!) {
    reviseMinutes(meetingId: $meetingId, version: $version, input: $input) {
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

export interface RevisePartProps {
  readonly part: MinutesPart;
  readonly itemId: string | null;
  readonly text: string;
}

export function RevisePart({ part, itemId, text }: RevisePartProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { seen, act } = useRoom();
  const [send] = useMutation(Revise, QUIET);
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const name = label(minutesPartLabels[part]);
  const submit = async (values: FormData): Promise<void> => {
    setPending(true);
    const input = {
      itemId,
      part,
      text: String(values.get('text') ?? ''),
      reason: String(values.get('reason') ?? ''),
    };
    const answer = await act(async () => (await send({ variables: { ...seen, input } })).data?.reviseMinutes);
    setPending(false);
    setOutcome(answer);
    if (answer.kind === 'done') setOpen(false);
  };
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={say('reviseNamed', { part: name })}
        onPress={() => setOpen(true)}
      >
        {say('revise')}
      </Button>
      {isOpen && (
        <FormDialog
          isOpen
          wide
          title={`${say('reviseTitle')}: ${name}`}
          submitLabel={say('reviseSubmit')}
          errors={fieldsOf(outcome)}
          refusal={<OutcomeAlert outcome={outcome} />}
          isPending={isPending}
          onSubmit={(values) => void submit(values)}
          onClose={() => setOpen(false)}
        >
          <TextArea
            name="text"
            label={say('text')}
            defaultValue={text}
            optional
            rows={8}
            maxLength={FIELD_LIMITS.minutesText}
          />
          <TextField name="reason" label={say('reason')} maxLength={FIELD_LIMITS.officeReason} />
        </FormDialog>
      )}
    </>
  );
}
