import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../test/render.tsx';
import { Form } from './form.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Select } from './select.tsx';
import { DateField, TextArea } from './text-field.tsx';

const errors = [
  { path: 'dueOn', message: 'Dieses Datum gibt es nicht' },
  { path: 'reason', message: 'Der Grund fehlt' },
];

function RefusedForm() {
  return (
    <Form errors={errors} onSubmit={() => undefined}>
      <DateField name="dueOn" label="Frist" defaultValue="31.02.2026" />
      <TextArea name="reason" label="Grund" />
      <TextArea name="note" label="Notiz" optional />
    </Form>
  );
}

describe('a form that the server refused', () => {
  it('shows each message at its field and leaves the others alone', () => {
    show(<RefusedForm />);
    const due = screen.getByLabelText('Frist');
    expect(due.getAttribute('aria-invalid')).toBe('true');
    expect(due.getAttribute('aria-describedby')).toContain('error');
    expect(screen.getByLabelText(/Notiz/).getAttribute('aria-invalid')).toBeNull();
  });

  it('keeps what was typed', () => {
    show(<RefusedForm />);
    expect(screen.getByLabelText<HTMLInputElement>('Frist').value).toBe('31.02.2026');
  });

  it('leads from a summary, which has the focus and names each field, to the field', async () => {
    show(<RefusedForm />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(screen.getByRole('link', { name: 'Grund: Der Grund fehlt' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Grund'));
  });
});

it('hands over the values by name when it is submitted', async () => {
  const submitted: Record<string, unknown>[] = [];
  show(
    <Form onSubmit={(values) => submitted.push(Object.fromEntries(values))}>
      <DateField name="dueOn" label="Frist" />
      <Select name="state" label="Stand" options={[{ value: 'READY', label: 'Beratungsreif' }]} />
      <RadioGroup name="found" label="Befund" options={[{ value: 'yes', label: 'ja' }]} />
      <button type="submit">Senden</button>
    </Form>,
  );
  await userEvent.type(screen.getByLabelText('Frist'), '3.3.2026');
  await userEvent.selectOptions(screen.getByLabelText('Stand'), 'Beratungsreif');
  await userEvent.click(screen.getByLabelText('ja'));
  await userEvent.click(screen.getByRole('button', { name: 'Senden' }));
  expect(submitted).toEqual([{ dueOn: '3.3.2026', state: 'READY', found: 'yes' }]);
});
