import { expect, type Page } from '@playwright/test';
import { goTo } from './signed-in.ts';

export const caseTable = (page: Page) => page.getByRole('table', { name: 'Vorgänge' });
export const caseLinks = (page: Page) => caseTable(page).getByRole('link', { name: /^HFK-/ });

export async function showOnly(page: Page, state: string, authority?: string): Promise<void> {
  await goTo(page, 'Vorgänge');
  await page.getByRole('button', { name: 'Stand:' }).click();
  const choice = page.getByRole('checkbox', { name: state, exact: true });
  await choice.click();
  await expect(choice).toBeChecked();
  await page.keyboard.press('Escape');
  if (authority) {
    await page.getByRole('combobox', { name: 'Ausländerbehörde' }).fill(authority);
    await page.getByRole('option', { name: authority, exact: true }).click();
  }
  await expect(caseTable(page)).toHaveAttribute('aria-busy', 'false');
}

/** Looks the case up by its number and opens its file. */
export async function openCase(page: Page, fileNumber: string): Promise<void> {
  await goTo(page, 'Vorgänge');
  await page.getByRole('searchbox', { name: 'Aktenzeichen oder Name' }).fill(fileNumber);
  await expect(caseLinks(page)).toHaveText([fileNumber]);
  await caseLinks(page).click();
  await expectFileOf(page, fileNumber);
}

/** Opens the first case of the list. @returns its file number */
export async function openFirst(page: Page): Promise<string> {
  const first = caseLinks(page).first();
  const fileNumber = await first.innerText();
  await first.click();
  await expectFileOf(page, fileNumber);
  return fileNumber;
}

async function expectFileOf(page: Page, fileNumber: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Nächster Schritt' })).toBeVisible();
  await expect(page.getByRole('main').getByText(fileNumber, { exact: true }).first()).toBeVisible();
}
