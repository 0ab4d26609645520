import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has between two places of a journey. */
const MOST_STOPS = 120;

/** Presses the key until the focus stands there, as somebody without a pointer does. */
export async function pressTo(page: Page, key: 'Tab' | 'Shift+Tab' | 'j', target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press(key);
  }
  await expect(target, `the focus after ${MOST_STOPS} times ${key}`).toBeFocused();
}
