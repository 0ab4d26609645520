import type { ReactNode } from 'react';
import { FormDialog } from '../../../../components/dialog.tsx';
import { RefusalAlert } from './refusal-alert.tsx';
import type { CaseAction } from './use-case-action.ts';

export interface ActionDialogProps<Variables> {
  readonly action: CaseAction<Variables>;
  readonly title: string;
  readonly submitLabel: string;
  readonly onSubmit: (values: FormData) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  readonly danger?: boolean;
}

/** The dialog of one action on the case: its fields, and why the server refused. */
export function ActionDialog<Variables>({ action, ...dialog }: ActionDialogProps<Variables>) {
  return (
    <FormDialog
      {...dialog}
      isOpen
      errors={action.fields}
      isPending={action.isPending}
      refusal={<RefusalAlert refusal={action.refusal} />}
    />
  );
}
