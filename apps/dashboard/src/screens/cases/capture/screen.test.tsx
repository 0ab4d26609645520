import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showPages } from '../../../test/answering.tsx';
import { CaptureScreen } from './screen.tsx';

const similar = { data: { similarToTyped: [] } };

function show(answer: unknown) {
  const sent: { application: { persons: { surname: string; town: string }[] } }[] = [];
  showPages(
    [
      { path: '/vorgaenge/erfassen', element: <CaptureScreen /> },
      { path: '/vorgaenge/:id', element: <p>Die Akte</p> },
    ],
    '/vorgaenge/erfassen',
    {
      SimilarToTyped: similar,
      CaptureApplication: (variables: unknown) => {
        sent.push(variables as (typeof sent)[number]);
        return { data: { answer } };
      },
    },
  );
  return sent;
}

const first = (name: string) => screen.getAllByRole('textbox', { name })[0] as HTMLInputElement;

it('begins a further person with the name and address of the first, and leads to the file', async () => {
  const sent = show({ __typename: 'OfficeCase', id: 'c7', fileNumber: 'HFK-2026-00007' });
  await userEvent.type(first('Familienname'), 'Rezai');
  await userEvent.type(first('Ort'), 'Bochum');
  await userEvent.click(screen.getByRole('button', { name: 'Weitere Person' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('name')).toBe('persons[1].firstNames'));
  await userEvent.click(screen.getByRole('button', { name: 'Erfassen' }));
  await screen.findByText('Die Akte');
  expect(sent[0]?.application.persons).toMatchObject([
    { surname: 'Rezai', town: 'Bochum' },
    { surname: 'Rezai', town: 'Bochum' },
  ]);
});

it('does not capture with Enter in a field, and does with Ctrl', async () => {
  const sent = show({ __typename: 'OfficeCase', id: 'c7', fileNumber: 'HFK-2026-00007' });
  await userEvent.type(first('Familienname'), 'Rezai{Enter}');
  expect(sent).toHaveLength(0);
  await userEvent.type(first('Vornamen'), 'Laila{Control>}{Enter}{/Control}');
  await screen.findByText('Die Akte');
  expect(sent).toHaveLength(1);
});

it('keeps what was typed and shows a refused field where it stands', async () => {
  const fields = [
    { __typename: 'FieldError', path: 'persons[0].birthDate', message: 'Dieses Datum gibt es nicht.' },
  ];
  show({ __typename: 'InputInvalid', fields });
  await userEvent.type(first('Geburtsdatum'), '31.02.1990');
  await userEvent.click(screen.getByRole('button', { name: 'Erfassen' }));
  await waitFor(() => expect(first('Geburtsdatum').getAttribute('aria-invalid')).toBe('true'));
  expect(first('Geburtsdatum').value).toBe('31.02.1990');
});

it('lists what is open without barring anything', async () => {
  show(null);
  await userEvent.type(first('Familienname'), 'Rezai');
  await userEvent.tab();
  expect(await screen.findByText(/^Person 1: Geburtsdatum, Geburtsort/)).toBeDefined();
});
