import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openCase, openFirst, showOnly } from './case-list.ts';
import { goTo, test } from './signed-in.ts';

async function choose(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Weitere Handlungen' }).click();
  await page.getByRole('button', { name: action, exact: true }).click();
}

test('A case settled by mistake is corrected by two people, and goes on where it stood', async ({
  office,
  chair,
}) => {
  await showOnly(office, 'Beratungsreif');
  const fileNumber = await openFirst(office);

  await choose(office, 'Für erledigt erklären');
  const settling = office.getByRole('dialog', { name: 'Für erledigt erklären' });
  await settling.getByRole('button', { name: 'Für erledigt erklären' }).click();
  await expect(settling.getByRole('alert')).toBeVisible();
  await expectAccessible(office, 'settlement with a refused field');
  await settling.getByRole('combobox', { name: 'Grund' }).selectOption('TITLE_25B');
  await expect(settling.getByText('Rechtsgrundlage: § 25b AufenthG')).toBeVisible();
  await settling.getByRole('textbox', { name: 'Nachweis' }).fill('Anruf der Ausländerbehörde');
  await settling.getByRole('button', { name: 'Für erledigt erklären' }).click();
  await expect(settling).toBeHidden();
  await expect(office.getByRole('main').getByText('Erledigt').first()).toBeVisible();

  await choose(office, 'Berichtigung beantragen');
  const asking = office.getByRole('dialog', { name: 'Berichtigung beantragen' });
  for (const box of await asking.getByRole('checkbox').all()) await box.check();
  await asking.getByRole('textbox', { name: 'Begründung' }).fill('Falsche Akte');
  await asking.getByRole('button', { name: 'Berichtigung beantragen' }).click();
  await expect(asking).toBeHidden();
  await expect(office.getByText('Berichtigung beantragt')).toBeVisible();
  await expectAccessible(office, 'case file with a correction asked for');

  await openCase(chair, fileNumber);
  await choose(chair, 'Verfahren wieder aufnehmen');
  const reopening = chair.getByRole('dialog', { name: 'Verfahren wieder aufnehmen' });
  await expect(reopening).toContainText('Falsche Akte');
  await reopening.getByRole('textbox', { name: 'Begründung' }).fill('Geprüft');
  await reopening.getByRole('button', { name: 'Wieder aufnehmen' }).click();
  await expect(reopening).toBeHidden();
  await expect(chair.getByRole('main').getByText('Beratungsreif').first()).toBeVisible();
});

test('A follow-up lies on the list of the day until it is done', async ({ office }) => {
  await showOnly(office, 'Beratungsreif');
  const fileNumber = await openFirst(office);
  await office.getByRole('button', { name: 'Wiedervorlage setzen' }).click();
  const setting = office.getByRole('dialog', { name: 'Wiedervorlage setzen' });
  const today = new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Europe/Berlin',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date());
  await setting.getByRole('textbox', { name: 'Wiedervorlage am' }).fill(today);
  await setting.getByRole('textbox', { name: 'Was ist zu tun?' }).fill('Zeugnis nachfragen');
  await setting.getByRole('button', { name: 'Speichern' }).click();
  await expect(setting).toBeHidden();

  await goTo(office, 'Aufgaben');
  const row = office.getByRole('row', { name: new RegExp(fileNumber) });
  await expect(row).toContainText('Zeugnis nachfragen');
  await expectAccessible(office, 'tasks of today');
  await row.getByRole('link').click();
  await office.getByRole('button', { name: 'Erledigt' }).click();
  await expect(office.getByText('Die Wiedervorlage ist erledigt')).toBeVisible();
});

test('Who is away names who stands in', async ({ office }) => {
  await goTo(office, 'Aufgaben');
  await office.getByRole('button', { name: 'Abwesenheit eintragen' }).click();
  const recording = office.getByRole('dialog', { name: 'Abwesenheit eintragen' });
  await recording.getByRole('textbox', { name: 'Letzter Tag' }).fill('31.01.2099');
  await recording.getByRole('combobox', { name: 'Vertretung' }).selectOption({ index: 1 });
  await recording.getByRole('button', { name: 'Eintragen' }).click();
  await expect(recording.getByRole('textbox', { name: 'Letzter Tag' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expectAccessible(office, 'absence with a refused day');
});
