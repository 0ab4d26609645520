import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './signed-in.ts';

/** The button of a case in the pool that is ready. */
export const PUT_ON = /^Aufnehmen: /;

export const poolOf = (page: Page) => page.getByRole('region', { name: 'Vorrat' });
export const agendaOf = (page: Page) => page.getByRole('region', { name: 'Tagesordnung', exact: true });

/** Opens the upcoming meeting whose row says so. */
export async function openMeeting(page: Page, says: string | RegExp): Promise<void> {
  await goTo(page, 'Sitzungen');
  const row = page
    .getByRole('table', { name: 'Kommende Sitzungen' })
    .getByRole('row')
    .filter({ hasText: says });
  await row.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Sitzung am/ })).toBeVisible();
  await expect(poolOf(page).getByRole('article').first()).toBeVisible();
}

/** Plans a meeting on that day, `TT.MM.JJJJ`, and stands on its page. */
export async function planMeeting(page: Page, day: string): Promise<void> {
  await goTo(page, 'Sitzungen');
  await page.getByRole('button', { name: 'Sitzung planen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sitzung planen' });
  await dialog.getByRole('textbox', { name: 'Tag', exact: true }).fill(day);
  await dialog.getByRole('button', { name: 'Planen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Sitzung am/ })).toBeVisible();
  await expect(page.getByText('Die Tagesordnung ist leer')).toBeVisible();
}

/** Puts the first case of the pool that can be put on where it usually belongs. @returns its name */
export async function putOnFirst(page: Page): Promise<string> {
  const row = poolOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: PUT_ON }) })
    .first();
  const name = await nameOf(row);
  await row.getByRole('button', { name: PUT_ON }).click();
  await expect(item(page, name)).toBeVisible();
  return name;
}

export const item = (page: Page, name: string) => agendaOf(page).getByRole('row', { name, exact: true });

/** The names of the items as they stand now, the first first. */
export async function itemNames(page: Page): Promise<readonly string[]> {
  const numbers = agendaOf(page).getByRole('button', { name: /^Punkt \d+/ });
  const labels = await numbers.evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')));
  return labels.map((label) => label?.replace(/^Punkt \d+: an andere Stelle setzen, /, '') ?? '');
}

/** Waits until the agenda stands in this order. */
export async function expectOrder(page: Page, names: readonly (string | undefined)[]): Promise<void> {
  await expect.poll(() => itemNames(page)).toEqual(names);
}

/** The case in a few words, as lists, buttons and announcements call it. */
export const nameOf = async (row: Locator): Promise<string> => (await row.getAttribute('aria-label')) ?? '';

/** A Wednesday so many weeks ahead, as Germans write it. */
export function wednesdayIn(weeks: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + weeks * 7 + ((10 - day.getUTCDay()) % 7));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(day.getUTCDate())}.${two(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`;
}
