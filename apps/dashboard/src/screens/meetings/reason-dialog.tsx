import { FIELD_LIMITS, fieldErrorSentences } from '@ersuchen/domain';
import { type ReactNode, useState } from 'react';
import { FormDialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/text-field.tsx';
import { useLabel } from '../../i18n/use-label.ts';
import { DONE, fieldsOf, type Outcome } from './outcome.ts';
import { OutcomeAlert } from './outcome-alert.tsx';

export interface ReasonDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  /** The field's name in the mutation, its label and hint. */
  readonly field: { readonly name: string; readonly label: string; readonly hint: string };
  /** What the reason is about. */
  readonly children: ReactNode;
  readonly onSubmit: (reason: string) => Promise<Outcome>;
  readonly onClose: () => void;
  readonly danger?: boolean;
}

/** Something that has to be given a reason. The dialog keeps it until the change is made. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, submitLabel, field, children, onSubmit, onClose, danger } = props;
  const label = useLabel();
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const [isPending, setPending] = useState(false);
  const submit = async (values: FormData): Promise<void> => {
    const reason = String(values.get(field.name) ?? '').trim();
    if (reason === '') {
      const message = label(fieldErrorSentences.REQUIRED);
      return setOutcome({ kind: 'invalid', fields: [{ path: field.name, message }] });
    }
    setPending(true);
    const answer = await onSubmit(reason);
    setPending(false);
    setOutcome(answer);
    if (answer.kind === 'done') onClose();
  };
  return (
    <FormDialog
      isOpen
      title={title}
      submitLabel={submitLabel}
      errors={fieldsOf(outcome)}
      refusal={<OutcomeAlert outcome={outcome} />}
      isPending={isPending}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
      danger={danger ?? false}
    >
      {children}
      <TextArea {...field} maxLength={FIELD_LIMITS.officeReason} />
    </FormDialog>
  );
}
