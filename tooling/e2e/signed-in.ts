import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { demoAccounts } from '../seed/accounts.ts';

/** Everybody of a journey has a browser window of their own, signed in with one click on a demo account. */
export interface SignedIn {
  readonly office: Page;
  readonly chair: Page;
  readonly authority: Page;
  readonly otherAuthority: Page;
  readonly member: Page;
  readonly recusedMember: Page;
  readonly supervision: Page;
}

type Given = ({ browser }: { browser: Browser }, use: (page: Page) => Promise<void>) => Promise<void>;

const windowOf =
  (login: string): Given =>
  async ({ browser }, use) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    await signIn(page, login);
    await use(page);
    expect(broken, `errors in the browser of ${login}`).toEqual([]);
    await context.close();
  };

export const test = base.extend<SignedIn>({
  office: windowOf('geschaeftsstelle'),
  chair: windowOf('vorsitz'),
  authority: windowOf('behoerde-bochum'),
  otherAuthority: windowOf('behoerde-koeln'),
  member: windowOf('mitglied1'),
  recusedMember: windowOf('mitglied2'),
  supervision: windowOf('aufsicht'),
});

async function signIn(page: Page, login: string): Promise<void> {
  const account = demoAccounts.find((one) => one.login === login);
  if (!account) throw new Error(`There is no demo account ${login}`);
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^Anmelden als .*${account.name}$`) }).click();
  await expect(page.getByRole('button', { name: `Konto: ${account.name}` })).toBeVisible();
}

/** Leads to a page by the main navigation. */
export async function goTo(page: Page, entry: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: entry }).click();
  await expect(page.getByRole('heading', { level: 1, name: entry })).toBeVisible();
}
