import { FIELD_LIMITS } from '@ersuchen/domain';
import { useState } from 'react';
import { FormDialog } from '../../../../components/dialog.tsx';
import { Select } from '../../../../components/select.tsx';
import { TextField } from '../../../../components/text-field.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import type { Seat } from '../attendance/attendance-list.tsx';
import type { OpenItem } from './room-item.ts';
import { strings } from './strings.ts';
import { useRecusal } from './use-recusal.ts';

export interface RecuseDialogProps {
  readonly open: OpenItem;
  readonly seats: readonly Seat[];
  readonly onClose: () => void;
}

export function RecuseDialog({ open, seats, onClose }: RecuseDialogProps) {
  const say = useStrings(strings);
  const { record } = useRecusal();
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const recused = new Set(
    open.recusals.filter(({ kind }) => kind !== 'UNDONE').map(({ accountId }) => accountId),
  );
  const options = seats.flatMap(({ holders }) =>
    holders
      .filter(({ accountId }) => !recused.has(accountId))
      .map(({ accountId, name }) => ({ value: accountId, label: name })),
  );
  const submit = async (values: FormData): Promise<void> => {
    setPending(true);
    const accountId = String(values.get('accountId') ?? '');
    const answer = await record({
      caseId: open.caseId,
      accountId,
      reason: String(values.get('reason') ?? ''),
    });
    setPending(false);
    setOutcome(answer);
    if (answer.kind === 'done') onClose();
  };
  return (
    <FormDialog
      isOpen
      title={say('recuseTitle')}
      submitLabel={say('recuseSubmit')}
      errors={fieldsOf(outcome)}
      refusal={<OutcomeAlert outcome={outcome} />}
      isPending={isPending}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      <p>{say('recuseBody')}</p>
      <Select name="accountId" label={say('who')} options={options} />
      <TextField name="reason" label={say('why')} maxLength={FIELD_LIMITS.recusalReason} />
    </FormDialog>
  );
}
