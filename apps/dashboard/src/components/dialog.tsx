import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useStrings } from '../i18n/use-strings.ts';
import { Button, ButtonRow, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { type FieldError, Form } from './form.tsx';
import { strings } from './strings.ts';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, the cross and a cancel button; left out, the dialog has to be answered. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
}

/** The rest of the page rests while it is open; the focus comes back to where it was. */
export function Dialog({ title, isOpen, onClose, children, footer, wide }: DialogProps) {
  const say = useStrings(strings);
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isKeyboardDismissDisabled={onClose === undefined}
      className={styles.overlay ?? ''}
    >
      <Modal className={classNames(styles.modal, wide && styles.wide)}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {onClose && <IconButton icon="close" label={say('close')} onPress={onClose} />}
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface FormDialogProps extends Omit<DialogProps, 'footer' | 'onClose'> {
  readonly onClose: () => void;
  readonly onSubmit: (values: FormData) => void;
  readonly errors?: readonly FieldError[] | undefined;
  readonly submitLabel: string;
  readonly isPending?: boolean;
  readonly danger?: boolean;
  /** Why the server refused the whole thing; stands above the fields. */
  readonly refusal?: ReactNode;
}

const FORM = 'dialog-form';

/** A dialog that asks for something; it stays open with its input until the caller closes it. */
export function FormDialog({
  onSubmit,
  errors,
  submitLabel,
  isPending,
  danger,
  refusal,
  ...dialog
}: FormDialogProps) {
  const say = useStrings(strings);
  return (
    <Dialog
      {...dialog}
      footer={
        <ButtonRow align="end">
          <Button onPress={dialog.onClose}>{say('cancel')}</Button>
          <Button
            type="submit"
            form={FORM}
            variant={danger ? 'danger' : 'primary'}
            isPending={isPending ?? false}
          >
            {submitLabel}
          </Button>
        </ButtonRow>
      }
    >
      {refusal}
      <Form id={FORM} label={dialog.title} onSubmit={onSubmit} errors={errors}>
        {dialog.children}
      </Form>
    </Dialog>
  );
}
