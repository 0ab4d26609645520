import { useMutation } from '@apollo/client/react';
import { FIELD_LIMITS } from '@ersuchen/domain';
import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { FormDialog } from '../../../../components/dialog.tsx';
import { RadioGroup } from '../../../../components/radio-group.tsx';
import { TextField } from '../../../../components/text-field.tsx';
import { showToast } from '../../../../components/toast.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import { QUIET } from '../../quiet.ts';
import { type AgendaChanges, useAgendaChanges } from '../agenda-changes.ts';
import type { Seat } from './recipients.tsx';
import { strings } from './strings.ts';

const NamePaperRecipient = graphql(`
  mutation NamePaperRecipient(
    $meetingId: ID!
    $version: Int!
    $seatId: ID!
    $accountId: ID!
    $absenceReason: String
  ) {
    namePaperRecipient(
      meetingId: $meetingId
      version: $version
      seatId: $seatId
      accountId: $accountId
      absenceReason: $absenceReason
    ) {
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

interface Named {
  readonly seatId: string;
  readonly accountId: string;
  readonly absenceReason: string | null;
}

/** Names who of a seat receives the papers, by the given way of changing. */
export function useNameRecipient() {
  const [send] = useMutation(NamePaperRecipient, QUIET);
  return (change: AgendaChanges['change'], named: Named): Promise<Outcome> =>
    change(async (seen) => {
      const { data } = await send({ variables: { ...seen, ...named } });
      return data?.namePaperRecipient;
    });
}

export function NameRecipient({ seat }: { readonly seat: Seat }) {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon="edit"
        isDisabled={seat.holders.length === 0}
        aria-label={say('changeNamed', { number: seat.number })}
        onPress={() => setOpen(true)}
      >
        {say('change')}
      </Button>
      {isOpen && <RecipientDialog seat={seat} onClose={() => setOpen(false)} />}
    </>
  );
}

interface RecipientDialogProps {
  readonly seat: Seat;
  readonly onClose: () => void;
}

function RecipientDialog({ seat, onClose }: RecipientDialogProps) {
  const say = useStrings(strings);
  const { change } = useAgendaChanges();
  const name = useNameRecipient();
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const [chosen, setChosen] = useState(seat.recipient?.accountId ?? seat.holders[0]?.accountId ?? '');
  const holder = seat.holders.find(({ accountId }) => accountId === chosen);
  const submit = async (values: FormData): Promise<void> => {
    const absenceReason = String(values.get('absenceReason') ?? '').trim() || null;
    setPending(true);
    const answer = await name(change, { seatId: seat.seatId, accountId: chosen, absenceReason });
    setPending(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    showToast('success', say('named', { name: holder?.name ?? '' }));
    onClose();
  };
  return (
    <FormDialog
      isOpen
      title={say('changeTitle', { number: seat.number })}
      submitLabel={say('submit')}
      errors={fieldsOf(outcome)}
      refusal={<OutcomeAlert outcome={outcome} />}
      isPending={isPending}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      <p>{seat.nominatingBody}</p>
      <RadioGroup
        name="accountId"
        label={say('who')}
        value={chosen}
        onChange={setChosen}
        options={seat.holders.map(({ accountId, name, role }) => ({
          value: accountId,
          label: name,
          hint: say(role === 'DEPUTY' ? 'deputy' : 'member'),
        }))}
      />
      {holder?.role === 'DEPUTY' && (
        <TextField
          name="absenceReason"
          label={say('absenceReason')}
          hint={say('absenceHint')}
          defaultValue={seat.absenceReason ?? ''}
          maxLength={FIELD_LIMITS.absenceReason}
        />
      )}
    </FormDialog>
  );
}
