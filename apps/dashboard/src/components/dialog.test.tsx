import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { FormDialog } from './dialog.tsx';
import { TextArea } from './text-field.tsx';

function AskForReason() {
  const [isOpen, setOpen] = useState(false);
  const [errors, setErrors] = useState<{ path: string; message: string }[]>([]);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Absetzen
      </button>
      <FormDialog
        title="Von der Tagesordnung nehmen"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        submitLabel="Absetzen bestätigen"
        errors={errors}
        onSubmit={(values) =>
          values.get('reason') ? setOpen(false) : setErrors([{ path: 'reason', message: 'Der Grund fehlt' }])
        }
      >
        <TextArea name="reason" label="Grund" />
      </FormDialog>
    </>
  );
}

const opener = () => screen.getByRole('button', { name: 'Absetzen' });
const dialog = () => screen.queryByRole('dialog', { name: 'Von der Tagesordnung nehmen' });

beforeEach(async () => {
  show(<AskForReason />);
  await userEvent.click(opener());
});

describe('a dialog that asks for something', () => {
  it('stays open with the refused field until it is answered', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Absetzen bestätigen' }));
    expect(screen.getByLabelText('Grund').getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(screen.getByLabelText('Grund'), 'Die Familie ist verzogen');
    await userEvent.click(screen.getByRole('button', { name: 'Absetzen bestätigen' }));
    expect(dialog()).toBeNull();
  });

  it('closes on Escape and gives the focus back', async () => {
    expect(dialog()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(opener());
  });

  it('closes by its cancel button without submitting', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(dialog()).toBeNull();
  });
});
