import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { caseLinks, caseTable, showOnly } from './case-list.ts';
import { goTo, test } from './signed-in.ts';

test('The office finds its cases by state, authority, number and name', async ({ office }) => {
  await expect(office.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(office, 'desk of the office');

  await showOnly(office, 'Stellungnahme angefordert', 'Stadt Essen');
  await expect(caseLinks(office)).toHaveCount(1);
  await expect(caseTable(office)).toContainText('Stadt Essen');
  await expectAccessible(office, 'case list');
  const number = await caseLinks(office).first().innerText();

  await office.reload();
  await expect(caseLinks(office)).toHaveText([number]);

  await office.getByRole('button', { name: 'Filter zurücksetzen' }).click();
  await expect(caseLinks(office)).not.toHaveCount(1);
  const search = office.getByRole('searchbox', { name: 'Aktenzeichen oder Name' });
  await search.fill(number);
  await expect(caseLinks(office)).toHaveText([number]);
  await search.fill('Niemand heißt so');
  await expect(office.getByText('Kein Vorgang entspricht der Auswahl')).toBeVisible();
  await expectAccessible(office, 'case list without a match');
});

test('The case list is walked through with the keyboard', async ({ office }) => {
  await goTo(office, 'Vorgänge');
  await expect(caseLinks(office).first()).toBeVisible();
  await office.keyboard.press('j');
  await expect(caseLinks(office).first()).toBeFocused();
  await office.keyboard.press('j');
  await expect(caseLinks(office).nth(1)).toBeFocused();
  await office.keyboard.press('k');
  await office.keyboard.press('Enter');
  await expect(office.getByRole('heading', { name: 'Nächster Schritt' })).toBeVisible();
  for (const part of ['Personen', 'Gründe', 'Unterlagen', 'Feststellungen', 'Stellungnahme', 'Verlauf']) {
    await office.getByRole('tab', { selected: true }).press('ArrowRight');
    await expect(office.getByRole('tab', { selected: true })).toContainText(part);
    await expectAccessible(office, `case file, ${part}`);
  }
});
