import type { ReactNode } from 'react';
import { Alert } from '../../../components/alert.tsx';
import { FormDialog } from '../../../components/dialog.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import type { AuthorityAction } from './use-authority-action.ts';

export interface AuthorityDialogProps<Variables> {
  readonly action: AuthorityAction<Variables>;
  readonly title: string;
  readonly submitLabel: string;
  readonly onSubmit: (values: FormData) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialog of one act of the authority: its fields, and why the server refused. */
export function AuthorityDialog<Variables>({ action, ...dialog }: AuthorityDialogProps<Variables>) {
  const say = useStrings(strings);
  return (
    <FormDialog
      {...dialog}
      isOpen
      errors={action.fields}
      isPending={action.isPending}
      refusal={
        action.refusal && (
          <Alert tone="danger" live title={say('failedTitle')}>
            <p>{action.refusal}</p>
          </Alert>
        )
      }
    />
  );
}
