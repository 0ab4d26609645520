import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { test } from './signed-in.ts';

const TEN_MINUTES = 600_000;
/** What a practised hand needs for one stroke on the keyboard. */
const PER_KEY = 200;

/** Types as a person does and counts the keys. */
function typist(page: Page) {
  let keys = 0;
  return {
    keys: () => keys,
    type: async (text: string) => {
      keys += text.length;
      await page.keyboard.insertText(text);
    },
    press: async (key: string, times = 1) => {
      keys += times;
      for (let done = 0; done < times; done += 1) await page.keyboard.press(key);
    },
  };
}

test('The office captures a family of four from paper with the keyboard, registers it and asks for the rest', async ({
  office,
}) => {
  await office.goto('/vorgaenge');
  await office.getByRole('link', { name: 'Antrag erfassen' }).click();
  await expect(office.getByRole('heading', { level: 1, name: 'Antrag erfassen' })).toBeVisible();
  const hand = typist(office);
  const begun = Date.now();
  await office.getByLabel('Familienname').fill('Wasserfurt');
  await office.getByLabel('Familienname').focus();
  await hand.press('Tab');
  await hand.type('Jonas');
  await hand.press('Tab');
  await hand.type('03.04.1986');
  await hand.press('Tab');
  await hand.type('Sarpol');
  await hand.press('Tab');
  await hand.type('Iran');
  await hand.press('Enter');
  await hand.press('Tab');
  await hand.type('Wiesenweg');
  await hand.press('Tab');
  await hand.type('7');
  await hand.press('Tab');
  await hand.type('44787');
  await hand.press('Tab');
  await hand.type('Bochum');
  await hand.press('Tab');
  await hand.type('20.11.2026');
  for (const [firstNames, born] of [
    ['Mina', '1989'],
    ['Arman', '05.2014'],
    ['Sara', '12.12.2018'],
  ] as const) {
    await office.getByRole('button', { name: 'Weitere Person' }).click();
    await hand.type(firstNames);
    await hand.press('Tab');
    await hand.type(born);
    await hand.press('Tab');
  }
  await expectAccessible(office, 'capture of a family of four');
  const open = office.getByRole('region', { name: 'Noch offen' });
  await expect(open).toContainText('Person 4: Geburtsort, erklärt durch');
  await hand.press('Control+Enter');

  await expect(office.getByRole('heading', { level: 1 })).toHaveText(
    'Wasserfurt, Jonas und 3 weitere Personen',
  );
  await expect(office.getByText('Eingegangen', { exact: true }).first()).toBeVisible();
  expect(Date.now() - begun + hand.keys() * PER_KEY).toBeLessThan(TEN_MINUTES);

  await office.getByRole('button', { name: 'Registrieren' }).click();
  const registering = office.getByRole('dialog', { name: 'Antrag registrieren' });
  await expect(registering.getByRole('combobox', { name: 'Zuständige Ausländerbehörde' })).toHaveValue(
    'Stadt Bochum',
  );
  await registering.getByRole('button', { name: 'Registrieren' }).click();
  await expect(registering).toBeHidden();

  await office.getByRole('button', { name: 'Unterlagen nachfordern' }).click();
  const asking = office.getByRole('dialog', { name: 'Unterlagen nachfordern' });
  await expect(asking.getByRole('checkbox', { name: 'Einwilligung in die Datenverarbeitung' })).toBeChecked();
  await asking.getByLabel('Weitere Angaben oder Unterlagen').fill('Geburtsurkunde von Sara');
  await expectAccessible(office, 'request for completion');
  await asking.getByRole('button', { name: 'Nachfordern' }).click();
  await expect(asking).toBeHidden();
  const asked = office.getByRole('region', { name: 'Nachforderung' });
  await expect(asked).toContainText('Geburtsurkunde von Sara fehlt');

  await office.getByRole('button', { name: 'Eingang einer Unterlage vermerken' }).click();
  const arriving = office.getByRole('dialog', { name: 'Eingang einer Unterlage vermerken' });
  await arriving.getByRole('radio', { name: 'Geburtsurkunde von Sara' }).check();
  await arriving.getByRole('button', { name: 'Speichern' }).click();
  await expect(arriving).toBeHidden();
  await expect(asked).toContainText('Geburtsurkunde von Sara da seit');
});

test('The same family is pointed out when it comes again, and linked as a re-application', async ({
  office,
}) => {
  await office.goto('/vorgaenge/erfassen');
  await office.getByLabel('Familienname').fill('Wasserfurt');
  await office.getByLabel('Vornamen', { exact: true }).fill('Jonass');
  await office.getByLabel('Geburtsdatum').fill('03.04.1986');
  await office.getByLabel('Geburtsort').focus();
  const known = office.getByRole('region', { name: 'Vielleicht schon bekannt' });
  await expect(known).toContainText('gleiches Geburtsdatum');
  await known.getByRole('radio', { name: /Wasserfurt, Jonas/ }).check();
  await known.getByLabel('Was ist seitdem neu?').fill('Unbefristete Stelle seit Oktober');
  await expectAccessible(office, 'capture with a case that is known');
  await office.getByRole('button', { name: 'Erfassen', exact: true }).click();
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Wasserfurt, Jonass');
  await expect(office.getByText('Früherer Antrag: Unbefristete Stelle seit Oktober')).toBeVisible();
});
