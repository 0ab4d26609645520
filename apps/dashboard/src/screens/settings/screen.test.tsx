import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SessionGate } from '../../session/session-gate.tsx';
import { aSession, showPages } from '../../test/answering.tsx';
import { SettingsScreen } from './screen.tsx';

const setting = (
  name: string,
  value: string,
  values: readonly string[],
  changedBy: string | null = null,
) => ({
  __typename: 'CommissionSetting',
  name,
  value,
  values,
  changedBy,
  changedAt: changedBy && '2026-11-20T09:00:00.000Z',
});

const run = {
  __typename: 'DailyRun',
  day: '2026-11-22',
  duty: 'completion-reminders',
  label: 'Erinnerung an Unterlagen',
  state: 'DONE',
  attempts: 1,
  handled: 12,
  failed: 2,
  problem: 'CONFLICT',
};

const WAYS = ['EMAIL_NOTICE', 'EMAIL_WITH_LETTER', 'PRINT'];

/** A server whose settings are changed, or that says no. */
function show(permissions: readonly string[], refusal: object | null = null) {
  const asked: unknown[] = [];
  let fourEyes = setting('FOUR_EYES', 'ON', ['ON', 'OFF']);
  const session = { ...aSession('office', 'CHAIR'), permissions };
  const page = (
    <SessionGate>
      <SettingsScreen />
    </SessionGate>
  );
  showPages([{ path: '/', element: page }], '/', {
    CurrentSession: { data: { session } },
    Settings: ({ withRuns }: { withRuns?: unknown }) => {
      const commissionSettings = [fourEyes, setting('WAY_TO_APPLICANT', 'PRINT', WAYS, 'Jochen Adler')];
      return { data: { commissionSettings, ...(withRuns === true && { dailyRuns: [run] }) } };
    },
    ChangeCommissionSetting: (variables: unknown) => {
      asked.push(variables);
      if (refusal) return { data: { changeCommissionSetting: refusal } };
      fourEyes = setting('FOUR_EYES', 'OFF', ['ON', 'OFF'], 'Jochen Adler');
      return { data: { changeCommissionSetting: fourEyes } };
    },
  });
  return asked;
}

const ROW = /^Vorschlag und Entscheidung/;
const rowOf = async (name: RegExp) => {
  const row = (await screen.findByRole('heading', { name })).closest('li');
  if (!row) throw new Error('no row');
  return within(row);
};
const change = async () => {
  await userEvent.click((await rowOf(ROW)).getByRole('button', { name: /^Ändern/ }));
  await userEvent.click(screen.getByRole('radio', { name: 'Nein' }));
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
};

it('says what holds, what it means, and who chose it', async () => {
  show(['setting.change']);
  expect((await rowOf(ROW)).getByText('Vier Augen: Wer vorschlägt, entscheidet nicht.')).toBeDefined();
  expect((await rowOf(ROW)).getByText('Voreinstellung')).toBeDefined();
  const way = await rowOf(/^Versand an antragstellende Personen/);
  expect(way.getByText('Post')).toBeDefined();
  expect(way.getByText(/Geändert von Jochen Adler/)).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'Tägliche Läufe' })).toBeNull();
});

it('changes a setting and shows what holds then', async () => {
  const asked = show(['setting.change']);
  await change();
  expect(await screen.findByText('Dieselbe Person darf vorschlagen und entscheiden.')).toBeDefined();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asked).toEqual([{ name: 'FOUR_EYES', value: 'OFF' }]);
});

it('keeps the choice when it is refused', async () => {
  show(['setting.change'], { __typename: 'ActionRefused', message: 'Das geht gerade nicht.' });
  await change();
  expect(await screen.findByText('Das geht gerade nicht.')).toBeDefined();
  expect(screen.getByRole('radio', { name: 'Nein' })).toHaveProperty('checked', true);
});

it('shows what ran by itself, and what failed', async () => {
  show(['setting.change', 'daily-run.read']);
  const table = within(await screen.findByRole('table', { name: 'Tägliche Läufe' }));
  expect(table.getByText('Erinnerung an Unterlagen')).toBeDefined();
  expect(table.getByText('mit Fehlern')).toBeDefined();
  expect(table.getByText('CONFLICT')).toBeDefined();
});
