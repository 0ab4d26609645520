import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openCase } from './case-list.ts';
import { pressTo } from './keyboard.ts';
import { test } from './signed-in.ts';

const ANSWER = 'Die Familie lebt seit 2016 in Bochum, der Vater arbeitet unbefristet als Dachdecker.';
const open = (page: Page) => page.getByRole('table', { name: 'Offene Anfragen' });
const form = (page: Page) => page.getByRole('form', { name: 'Stellungnahme' });

test('The authority writes in private, submits, and gets a receipt', async ({
  authority,
  otherAuthority,
  office,
}) => {
  await expect(authority.getByRole('heading', { level: 1, name: 'Stellungnahmen' })).toBeVisible();
  await expectAccessible(authority, 'requests to the authority');
  const row = open(authority).getByRole('row').filter({ hasText: 'noch nicht begonnen' }).first();
  const fileNumber = (await row.innerText()).match(/HFK-\d+-\d+/)?.[0] ?? '';
  await row.getByRole('link').click();
  await expect(form(authority)).toBeVisible();
  await expectAccessible(authority, 'statement to be written');

  await form(authority).getByRole('textbox').first().fill(ANSWER);
  await expect(authority.getByText(/^gespeichert um/)).toBeVisible();
  await authority.reload();
  await expect(form(authority).getByRole('textbox').first()).toHaveValue(ANSWER);

  await openCase(office, fileNumber);
  await office.getByRole('tab', { name: 'Stellungnahme' }).click();
  await expect(office.getByRole('tabpanel', { name: 'Stellungnahme' })).toContainText('Stadt Bochum');
  await expect(office.getByText(ANSWER)).toHaveCount(0);
  await otherAuthority.goto(authority.url());
  await expect(otherAuthority.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
  await expectAccessible(otherAuthority, 'a case of another authority');

  const signer = form(authority).getByRole('textbox', { name: 'Unterzeichnet von' });
  await signer.fill('');
  await form(authority).getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  const confirm = authority.getByRole('dialog', { name: 'Stellungnahme abgeben?' });
  await expectAccessible(authority, 'before the statement is submitted');
  await confirm.getByRole('button', { name: 'Jetzt abgeben' }).click();
  await expect(signer).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(authority, 'statement with a refused field');
  await signer.fill('Silke Hartung, Sachgebietsleitung');
  await form(authority).getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  await confirm.getByRole('button', { name: 'Jetzt abgeben' }).click();

  await expect(authority.getByRole('heading', { name: 'Empfangsbestätigung' })).toBeVisible();
  const receipt = authority.getByRole('main');
  await expect(receipt).toContainText(/ist am .* um \d\d:\d\d Uhr bei der Geschäftsstelle/);
  await expect(receipt.getByRole('definition').first()).toHaveText(/\S+/);
  await expectAccessible(authority, 'receipt');

  await openCase(office, fileNumber);
  await office.getByRole('tab', { name: 'Stellungnahme' }).click();
  await expect(office.getByText(ANSWER)).toBeVisible();
  await expectAccessible(office, 'statement as the office reads it');
});

test('A statement is written and submitted with the keyboard alone', async ({ otherAuthority: page }) => {
  await pressTo(page, 'Tab', open(page).getByRole('link').first());
  await page.keyboard.press('Enter');
  const first = form(page).getByRole('textbox').first();
  await pressTo(page, 'Tab', first);
  await page.keyboard.type('Wir befürworten den Antrag.');
  await expect(page.getByText(/^gespeichert um/)).toBeVisible();
  await pressTo(page, 'Tab', form(page).getByRole('button', { name: 'Stellungnahme abgeben' }));
  await page.keyboard.press('Enter');
  await pressTo(page, 'Tab', page.getByRole('button', { name: 'Jetzt abgeben' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Empfangsbestätigung' })).toBeVisible();
});
