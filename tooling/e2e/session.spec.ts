import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { item, nameOf, planMeeting, poolOf } from './agenda.ts';
import { test } from './signed-in.ts';

const REASON = 'Die Abschiebung steht bevor; die Kommission tritt heute zusammen.';

/** The office's today, as Germans write it. */
function today(): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
  return day.split('-').reverse().join('.');
}

/** The chair takes a case that is not ready for a meeting of today. */
async function takeAsException(page: Page): Promise<void> {
  const row = poolOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Mit Begründung … aufnehmen/ }) })
    .first();
  const name = await nameOf(row);
  await row.getByRole('button', { name: /^Mit Begründung … aufnehmen/ }).click();
  const reasoning = page.getByRole('dialog', { name: 'Nicht beratungsreifen Vorgang aufnehmen' });
  await reasoning.getByRole('textbox', { name: 'Begründung des Vorsitzes' }).fill(REASON);
  await reasoning.getByRole('button', { name: 'Aufnehmen' }).click();
  await expect(item(page, name)).toBeVisible();
}

/** The same votes on everybody of the item that is open, by the keyboard alone. */
async function voteOnAll(page: Page, digits: string): Promise<void> {
  const first = page.getByRole('textbox', { name: 'Ja', exact: true }).first();
  for (let left = await page.getByRole('textbox', { name: 'Ja', exact: true }).count(); left > 0; left -= 1) {
    await first.focus();
    await page.keyboard.type(digits);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Ja', exact: true })).toHaveCount(left - 1);
  }
}

test('The chair holds a meeting: who is there, a request, a postponement, minutes, one end for all', async ({
  chair,
}) => {
  await planMeeting(chair, today());
  await takeAsException(chair);
  await takeAsException(chair);
  await chair.getByRole('button', { name: 'Veröffentlichen' }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Veröffentlichen' }).click();
  await chair.getByRole('link', { name: 'Zur Beratung' }).click();
  await expect(chair.getByText('Die Sitzung ist noch nicht eröffnet')).toBeVisible();

  await chair.getByRole('button', { name: 'Sitzung eröffnen' }).click();
  await expect(chair.getByText(/nicht beschlussfähig: mindestens 5 Sitze/)).toBeVisible();
  await expectAccessible(chair, 'a meeting without a quorum');
  await chair.getByRole('tab', { name: /Anwesenheit/ }).click();
  await chair.getByRole('button', { name: 'Alle Eingeladenen sind da' }).click();
  await expect(chair.getByText('beschlussfähig', { exact: true })).toBeVisible();
  await expectAccessible(chair, 'who is there');

  await chair.getByRole('tab', { name: /Beratung/ }).click();
  const items = chair.getByRole('navigation', { name: 'Punkte der Tagesordnung' }).getByRole('button');
  await items.nth(0).click();
  await voteOnAll(chair, '8');
  const decide = chair.getByRole('button', { name: 'Beratung abschließen' });
  await expect(chair.getByText(/Die Gründe des Ersuchens stehen noch nicht/)).toBeVisible();
  await chair.getByRole('textbox', { name: /Gründe des Ersuchens/ }).fill('Die Familie ist hier verwurzelt.');
  await expectAccessible(chair, 'an item with votes and reasons');
  await decide.click();
  await expect(items.nth(0)).toContainText('beraten');

  await items.nth(1).click();
  await chair.getByRole('button', { name: 'Vertagen …' }).click();
  const putting = chair.getByRole('dialog', { name: /^Vertagen/ });
  await putting.getByRole('textbox', { name: /^Grund/ }).fill('Neue Befunde sind angekündigt.');
  await expectAccessible(chair, 'a postponement');
  await putting.getByRole('button', { name: 'Vertagen', exact: true }).click();
  await expect(items.nth(1)).toContainText('vertagt');

  await chair.getByRole('button', { name: 'Sitzung schließen' }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Sitzung schließen' }).click();
  await expect(chair.getByText('Durchgeführt')).toBeVisible();

  await chair.getByRole('tab', { name: 'Niederschrift' }).click();
  await chair.getByRole('textbox', { name: /Allgemeiner Teil/ }).fill('Beginn um 10 Uhr.');
  await expect(chair.getByText(/gespeichert um/)).toBeVisible();
  await expectAccessible(chair, 'minutes');
  await chair.getByRole('button', { name: 'Niederschrift feststellen …' }).click();
  await chair.getByRole('button', { name: 'Feststellen', exact: true }).click();
  await chair.getByRole('button', { name: 'Berichtigen: Allgemeiner Teil' }).click();
  const revising = chair.getByRole('dialog', { name: /^Berichtigung/ });
  await revising.getByRole('textbox', { name: 'Neuer Wortlaut' }).fill('Beginn um 10:05 Uhr.');
  await revising.getByRole('textbox', { name: /^Grund/ }).fill('Uhrzeit berichtigt');
  await revising.getByRole('button', { name: 'Berichtigen' }).click();
  await expect(chair.getByRole('region', { name: 'Berichtigungen' })).toContainText('Uhrzeit berichtigt');

  await chair.getByRole('button', { name: 'Abschluss freigeben …' }).click();
  const releasing = chair.getByRole('dialog', { name: 'Abschlussmitteilungen freigeben' });
  await expectAccessible(chair, 'the release of a meeting');
  await releasing.getByRole('button', { name: 'Verfahren beenden' }).click();
  await expect(chair.getByText('Die Abschlussmitteilungen sind freigegeben.')).toBeVisible();
  await expect(chair.getByRole('button', { name: 'Abschluss freigeben …' })).toBeHidden();
});
