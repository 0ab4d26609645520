import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { caseLinks, openCase, showOnly } from './case-list.ts';
import { goTo, test } from './signed-in.ts';

const REASONS = 'Der Lebensunterhalt ist auf absehbare Zeit nicht gesichert.';
const FORWARD = 'Härtefallersuchen übermitteln';

/** The numbers of the decided cases, read off the list. */
async function decidedCases(page: Page): Promise<readonly string[]> {
  await showOnly(page, 'Beraten');
  return caseLinks(page).allInnerTexts();
}

test('The office forwards a request with the reasons of the minutes', async ({ office }) => {
  const numbers = await decidedCases(office);
  const forward = office.getByRole('button', { name: FORWARD });
  for (const number of numbers) {
    await openCase(office, number);
    if (await forward.isVisible()) break;
  }
  await expect(office.getByRole('button', { name: 'Ohne Ersuchen abschließen' })).toHaveCount(0);
  await forward.click();
  const dialog = office.getByRole('dialog', { name: FORWARD });
  await expect(dialog.getByRole('blockquote')).toHaveText(/\S+/);
  await expectAccessible(office, 'before a request is forwarded');
  await dialog
    .getByRole('textbox', { name: 'Hinweise und Maßgaben' })
    .fill('Die Passfrage sollte bald geklärt werden.');
  await dialog.getByRole('button', { name: 'Übermitteln' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(forward).toHaveCount(0);
  await expect(office.getByRole('button', { name: 'Beabsichtigte Entscheidung mitteilen' })).toBeVisible();
});

test('An authority tells what it intends and decides, person by person; office and members read it', async ({
  otherAuthority: authority,
  office,
  member,
}) => {
  await goTo(authority, 'Ersuchen');
  await expect(authority.getByRole('heading', { level: 1, name: 'Nach dem Ersuchen' })).toBeVisible();
  await expectAccessible(authority, 'requests of the commission');
  const row = authority.getByRole('row').filter({ hasText: '+ 3' }).first();
  const fileNumber = (await row.innerText()).match(/HFK-\d+-\d+/)?.[0] ?? '';
  await row.getByRole('link').click();

  await authority.getByRole('button', { name: 'Absicht mitteilen' }).click();
  const intent = authority.getByRole('dialog', { name: 'Beabsichtigte Entscheidung mitteilen' });
  await intent.getByRole('radio', { name: 'Will dem Ersuchen nicht folgen' }).check();
  await intent.getByRole('button', { name: 'Mitteilen' }).click();
  const reasons = intent.getByRole('textbox', { name: 'Tragende Gründe' });
  await expect(reasons).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(authority, 'an intention without its reasons');
  await reasons.fill(REASONS);
  await intent.getByRole('button', { name: 'Mitteilen' }).click();
  await expect(intent).toHaveCount(0);
  await expect(authority.getByText('Will dem Ersuchen nicht folgen', { exact: true })).toHaveCount(4);

  await authority.getByRole('button', { name: 'Entscheidung mitteilen' }).click();
  const decision = authority.getByRole('dialog', { name: 'Endgültige Entscheidung mitteilen' });
  await decision.getByRole('radio', { name: 'je Person verschieden' }).check();
  const persons = decision.getByRole('region');
  await expect(persons).toHaveCount(4);
  await persons.nth(0).getByRole('radio', { name: 'Abgelehnt' }).check();
  for (const place of [1, 2, 3])
    await persons.nth(place).getByRole('radio', { name: 'Aufenthaltserlaubnis erteilt' }).check();
  await persons.nth(3).getByRole('radio', { name: 'Unter Bedingungen erteilt' }).check();
  await persons.nth(3).getByRole('checkbox', { name: 'Pass oder Passersatz' }).check();
  await expectAccessible(authority, 'a decision for each person');
  await decision.getByRole('button', { name: 'Mitteilen' }).click();
  await expect(decision).toHaveCount(0);
  await expect(authority.getByText('Zu diesem Ersuchen ist alles mitgeteilt.')).toBeVisible();
  await expectAccessible(authority, 'a request that is decided');

  await openCase(office, fileNumber);
  await office.getByRole('tab', { name: /Personen/ }).click();
  await expect(office.getByText(REASONS).first()).toBeVisible();
  await expect(office.getByText('Pass oder Passersatz')).toBeVisible();
  await expectAccessible(office, 'the authority’s part in the file');

  await goTo(member, 'Rückmeldung');
  await expect(member.getByRole('row').filter({ hasText: fileNumber })).toContainText('Teilweise erteilt');
  await expectAccessible(member, 'feedback to members');
});

test('The follow rates stand with their denominators, and small figures stay in the office', async ({
  office,
  supervision,
}) => {
  await office.goto('/berichte/ersuchen');
  await expect(office.getByRole('heading', { level: 1, name: 'Umsetzung der Ersuchen' })).toBeVisible();
  await expect(
    office.getByText('Erteilte Aufenthaltserlaubnisse geteilt durch erteilte und abgelehnte'),
  ).toBeVisible();
  await expectAccessible(office, 'report on requests');
  await supervision.goto('/berichte/ersuchen');
  const table = supervision.getByRole('table', { name: /nach Ausländerbehörde/ });
  await expect(table).toBeVisible();
  expect(await table.getByRole('cell').allInnerTexts()).not.toContainEqual(expect.stringMatching(/^[1-4]$/));
  await expectAccessible(supervision, 'report on requests outside the office');
});
