import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showPages } from '../../../test/answering.tsx';
import { AgendaChangesContext, useChangesOf } from './agenda-changes.ts';
import { CancelMeeting } from './cancel-meeting.tsx';

function Page({ enabled }: { readonly enabled: boolean }) {
  const changes = useChangesOf({ id: 'm1', version: 4 }, async () => undefined);
  const availableActions = [
    { __typename: 'AvailableAction' as const, action: 'cancel', enabled, refusals: [] },
  ];
  return (
    <AgendaChangesContext value={changes}>
      <h1>Sitzung</h1>
      <CancelMeeting agenda={{ agendaVersion: 1, availableActions }} />
    </AgendaChangesContext>
  );
}

const show = (enabled: boolean, answers: object = {}) =>
  showPages([{ path: '/', element: <Page enabled={enabled} /> }], '/', { ...answers });

const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Sitzung absagen …' }));
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Sitzung absagen' }));

it('is not offered where the server does not allow it', async () => {
  show(false);
  expect(await screen.findByRole('heading', { name: 'Sitzung' })).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('says what happens, asks for the reason, and keeps it when it is refused', async () => {
  const asked: unknown[] = [];
  show(true, {
    CancelMeeting: (variables: unknown) => {
      asked.push(variables);
      return {
        data: { cancelMeeting: { __typename: 'ActionRefused', message: 'Die Sitzung hat begonnen.' } },
      };
    },
  });
  await open();
  expect(screen.getByText(/Alle Vorgänge der Tagesordnung gehen zurück/)).toBeDefined();
  expect(screen.getByText(/werden über die Absage benachrichtigt/)).toBeDefined();
  await submit();
  expect(asked).toEqual([]);
  const reason = screen.getByRole('textbox', { name: 'Grund' });
  await userEvent.type(reason, 'Keine Beschlussfähigkeit');
  await submit();
  expect(await screen.findByText('Die Sitzung hat begonnen.')).toBeDefined();
  expect(reason).toHaveProperty('value', 'Keine Beschlussfähigkeit');
  expect(asked).toEqual([{ id: 'm1', version: 4, reason: 'Keine Beschlussfähigkeit' }]);
});

it('closes the dialog when the meeting is called off', async () => {
  show(true, { CancelMeeting: { data: { cancelMeeting: { __typename: 'Meeting', id: 'm1', version: 5 } } } });
  await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Grund' }), 'Sturm');
  await submit();
  expect(await screen.findByRole('button', { name: 'Sitzung absagen …' })).toBeDefined();
  expect(screen.queryByRole('dialog')).toBeNull();
});
