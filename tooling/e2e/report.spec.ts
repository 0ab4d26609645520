import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { goTo, test } from './signed-in.ts';

const cells = (page: Page) => page.getByRole('table').getByRole('cell');

test('The office reads figures as a sentence, a chart and a table', async ({ office }) => {
  await goTo(office, 'Berichte');
  await expect(office.getByRole('figure')).toHaveAccessibleName(
    /sind \d+ Anträge für \d+ Personen eingegangen/,
  );
  await expect(office.getByRole('figure').locator('svg').first()).toBeVisible();
  await expectAccessible(office, 'report of the office');
  await office.getByRole('combobox', { name: 'Aufgeteilt nach' }).selectOption('Ausländerbehörde');
  await expect(office.getByRole('rowheader', { name: 'Stadt Bochum' })).toBeAttached();
  await expect(cells(office).filter({ hasText: '–' })).toHaveCount(0);
  await office.getByRole('combobox', { name: 'Zahlen' }).selectOption('Ergebnisse der Beratung');
  await expect(office.getByRole('heading', { level: 2, name: /^Ergebnisse der Beratung/ })).toBeVisible();
  await expectAccessible(office, 'report of outcomes');
});

test('Supervision gets no figure below five', async ({ supervision }) => {
  await expect(supervision.getByRole('heading', { level: 1, name: 'Berichte' })).toBeVisible();
  await supervision.getByRole('combobox', { name: 'Aufgeteilt nach' }).selectOption('Ausländerbehörde');
  await expect(supervision.getByRole('rowheader', { name: 'Stadt Bochum' })).toBeAttached();
  await expect(cells(supervision).filter({ hasText: '–' }).first()).toBeAttached();
  const figures = (await cells(supervision).allTextContents())
    .filter((text) => /^\d+$/.test(text))
    .map(Number);
  expect(figures.filter((figure) => figure > 0 && figure < 5)).toEqual([]);
  await expectAccessible(supervision, 'report with suppressed figures');
});
