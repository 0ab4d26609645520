import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** What the theme can break; everything else holds in both or in neither. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** axe finds nothing on the page as it stands now, light and dark. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await test.step(`axe finds nothing: ${what}`, async () => {
    await wear(page, 'light');
    const light = await axe(page).analyze();
    expect(told(light), `${what}, light`).toEqual([]);
    await wear(page, 'dark');
    const dark = await axe(page).withRules(OF_COLOURS).analyze();
    expect(told(dark), `${what}, dark`).toEqual([]);
    await wear(page, 'light');
  });
}

/** Without frames in the page nothing is left to be put together in a window of its own. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

/**
 * Colours that are inherited through transitions arrive late, one transition after the other: waits until nothing has
 * moved for ten frames, two seconds at most. What moves for ever does not count.
 */
const CALM = `(async () => {
  const moving = () =>
    document.getAnimations().some((each) => each.effect?.getComputedTiming().endTime !== Infinity && each.playState === 'running');
  const until = performance.now() + 2000;
  for (let calm = 0; calm < 10 && performance.now() < until; ) {
    await new Promise((done) => requestAnimationFrame(done));
    calm = moving() ? 0 : calm + 1;
  }
})()`;

async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator(`html[data-kern-theme=${theme}]`)).toBeAttached();
  await page.evaluate(CALM);
}

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>;

const told = ({ violations }: Findings): readonly string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${help}): ${html} ${any.map(({ message }) => message).join()}`),
  );
