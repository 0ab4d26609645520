import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openCase, openFirst, showOnly } from './case-list.ts';
import { test } from './signed-in.ts';

const REASON =
  'Ausbildung im dritten Jahr, Eltern verstorben. Ausschlussgründe sind geprüft und liegen nicht vor.';

test('The office prepares an acceptance, the chair accepts, the office asks the authority', async ({
  office,
  chair,
}) => {
  await showOnly(office, 'Vorprüfung', 'Stadt Bielefeld');
  const fileNumber = await openFirst(office);
  await expectAccessible(office, 'case file in the preliminary check');

  await office.getByRole('button', { name: 'Annahme vorbereiten' }).click();
  const preparing = office.getByRole('dialog', { name: 'Annahme vorbereiten' });
  await preparing.getByRole('radio', { name: /^Annehmen/ }).check();
  await preparing.getByRole('button', { name: 'Vorschlag vorlegen' }).click();
  await expect(preparing.getByRole('alert')).toBeVisible();
  await expect(preparing.getByRole('textbox', { name: 'Begründung' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expectAccessible(office, 'proposal with a refused field');
  await preparing.getByRole('textbox', { name: 'Begründung' }).fill(REASON);
  await preparing.getByRole('button', { name: 'Vorschlag vorlegen' }).click();
  await expect(preparing).toBeHidden();
  await expect(office.getByText('Der Vorsitz entscheidet über die Annahme.')).toBeVisible();
  await expect(office.getByRole('button', { name: 'Annehmen', exact: true })).toBeHidden();

  await openCase(chair, fileNumber);
  await chair.getByRole('button', { name: 'Annehmen', exact: true }).click();
  const accepting = chair.getByRole('dialog', { name: 'Antrag annehmen' });
  await expect(accepting.getByText('Vorschlag: annehmen')).toBeVisible();
  await expect(accepting.getByRole('textbox', { name: 'Gründe' })).toHaveValue(REASON);
  await expectAccessible(chair, 'dialog of the acceptance');
  await accepting.getByRole('button', { name: 'Annehmen', exact: true }).click();
  await expect(accepting).toBeHidden();
  const decision = chair.getByRole('region', { name: 'Entscheidung über die Annahme' });
  await expect(decision).toContainText('Vorsitz');
  await expect(decision).toContainText(REASON);

  await openCase(office, fileNumber);
  await office.getByRole('button', { name: 'Stellungnahme anfordern' }).click();
  const asking = office.getByRole('dialog', { name: 'Stellungnahme anfordern' });
  const due = asking.getByRole('textbox', { name: 'Frist für die Stellungnahme' });
  const suggested = await due.inputValue();
  await due.fill('31.02.2027');
  await asking.getByRole('button', { name: 'Anfordern' }).click();
  await expect(due).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(office, 'request with a day that does not exist');
  await due.fill(suggested);
  await asking.getByRole('button', { name: 'Anfordern' }).click();
  await expect(asking).toBeHidden();
  await expect(office.getByText('Die Ausländerbehörde nimmt Stellung.')).toContainText('Stadt Bielefeld');
});

test('The chair does not accept an application, and the file records body, day and ground', async ({
  chair,
}) => {
  await showOnly(chair, 'Vorprüfung', 'Stadt Duisburg');
  const fileNumber = await openFirst(chair);
  await chair.getByRole('button', { name: 'Nicht annehmen' }).click();
  const refusing = chair.getByRole('dialog', { name: 'Antrag nicht annehmen' });
  const ground = await refusing.getByRole('textbox', { name: 'Gründe' }).inputValue();
  expect(ground).not.toBe('');
  await expectAccessible(chair, 'dialog of the non-acceptance');
  await refusing.getByRole('button', { name: 'Nicht annehmen' }).click();
  await expect(refusing).toBeHidden();

  await openCase(chair, fileNumber);
  const decision = chair.getByRole('region', { name: 'Entscheidung über die Annahme' });
  await expect(decision).toContainText('Vorsitz');
  await expect(decision).toContainText(/Vorsitz, \d{1,2}\. \S+ \d{4}/);
  await expect(decision).toContainText(ground.slice(0, 40));
  await chair.getByRole('tab', { name: 'Verlauf' }).click();
  await expect(chair.getByRole('tabpanel', { name: 'Verlauf' })).toContainText('Nicht angenommen');
  await expectAccessible(chair, 'history of a case that was not accepted');
});
