import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openCase } from './case-list.ts';
import { pressTo } from './keyboard.ts';
import { goTo, test } from './signed-in.ts';

const ANSWER = 'Die Familie lebt seit 2016 in Bochum, der Vater arbeitet unbefristet als Dachdecker.';
const REASON = 'Die Akte liegt beim Verwaltungsgericht.';
/** A Monday to Friday about nine weeks from now, moved past the fixed holidays of the Land. */
const LATER = laterDay();
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

test('The authority asks for more time, the office grants it, and both see every due day that held', async ({
  authority,
  office,
}) => {
  const row = open(authority).getByRole('row').filter({ hasText: 'HFK-' }).first();
  const fileNumber = (await row.innerText()).match(/HFK-\d+-\d+/)?.[0] ?? '';
  await row.getByRole('link').click();
  await authority.getByRole('button', { name: 'Fristverlängerung erbitten' }).click();
  const asking = authority.getByRole('dialog', { name: 'Fristverlängerung erbitten' });
  await asking.getByRole('button', { name: 'Erbitten' }).click();
  const day = asking.getByRole('textbox', { name: 'Bis wann brauchen Sie Zeit?' });
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(authority, 'wish for more time with refused fields');
  await day.fill(LATER);
  await asking.getByRole('textbox', { name: 'Begründung' }).fill(REASON);
  await asking.getByRole('button', { name: 'Erbitten' }).click();
  await expect(asking).toBeHidden();
  await expect(authority.getByText('die Geschäftsstelle hat noch nicht geantwortet')).toBeVisible();

  await goTo(office, 'Stellungnahmen');
  await office.getByRole('button', { name: 'Verlängerung erbeten' }).click();
  const asked = office.getByRole('table', { name: 'Verlängerung erbeten' });
  await expect(asked.getByRole('link', { name: fileNumber })).toBeVisible();
  await expectAccessible(office, 'board of statements');
  await asked.getByRole('link', { name: fileNumber }).click();
  await office.getByRole('button', { name: 'Frist für Stellungnahme verlängern' }).click();
  const extending = office.getByRole('dialog', { name: 'Frist für Stellungnahme verlängern' });
  await expect(extending.getByText(REASON)).toBeVisible();
  await expect(extending.getByRole('textbox', { name: 'Neue Frist' })).toHaveValue(LATER);
  await expectAccessible(office, 'answer to a wish for more time');
  await extending.getByRole('button', { name: 'Frist verlängern' }).click();
  await expect(extending).toBeHidden();
  await expect(office.getByRole('tabpanel', { name: 'Stellungnahme' })).toContainText(
    /Verlängert vom .* auf den/,
  );

  await authority.reload();
  await expect(authority.getByText(/Verlängert vom .* auf den/)).toBeVisible();
  await expectAccessible(authority, 'extended statement');
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

function laterDay(): string {
  const day = new Date(Date.now() + 63 * 86_400_000);
  const holiday = /^(01-01|05-01|10-03|11-01|12-25|12-26)$/;
  while ([0, 6].includes(day.getUTCDay()) || holiday.test(day.toISOString().slice(5, 10)))
    day.setUTCDate(day.getUTCDate() + 1);
  const [year, month, date] = day.toISOString().slice(0, 10).split('-');
  return `${date}.${month}.${year}`;
}
