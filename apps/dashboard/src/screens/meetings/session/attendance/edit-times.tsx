import { useState } from 'react';
import { IconButton } from '../../../../components/button.tsx';
import { FormDialog } from '../../../../components/dialog.tsx';
import { FieldRow } from '../../../../components/form.tsx';
import { TextField } from '../../../../components/text-field.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import type { Span } from './attendance-list.tsx';
import { strings } from './strings.ts';
import { useAttendanceActs } from './use-attendance-acts.ts';

export function EditTimes({ span }: { readonly span: Span }) {
  const say = useStrings(strings);
  const { change } = useAttendanceActs();
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const submit = async (values: FormData): Promise<void> => {
    setPending(true);
    const from = String(values.get('presentFrom') ?? '').trim();
    const to = String(values.get('presentTo') ?? '').trim();
    const answer = await change(span.id, from, to === '' ? null : to);
    setPending(false);
    setOutcome(answer);
    if (answer.kind === 'done') setOpen(false);
  };
  return (
    <>
      <IconButton
        icon="edit"
        size="small"
        label={say('editNamed', { name: span.name })}
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <FormDialog
          isOpen
          title={say('editTitle', { name: span.name })}
          submitLabel={say('save')}
          errors={fieldsOf(outcome)}
          refusal={<OutcomeAlert outcome={outcome} />}
          isPending={isPending}
          onSubmit={(values) => void submit(values)}
          onClose={() => setOpen(false)}
        >
          <FieldRow>
            <TextField name="presentFrom" label={say('from')} defaultValue={span.presentFrom} narrow />
            <TextField
              name="presentTo"
              label={say('to')}
              hint={say('toHint')}
              defaultValue={span.presentTo ?? ''}
              optional
              narrow
            />
          </FieldRow>
        </FormDialog>
      )}
    </>
  );
}
