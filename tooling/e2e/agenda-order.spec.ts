import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { agendaOf, expectOrder, item, itemNames, openMeeting, PUT_ON, poolOf } from './agenda.ts';
import { pressTo } from './keyboard.ts';
import { test } from './signed-in.ts';

test('The agenda is put in order with the pointer', async ({ office }) => {
  await openMeeting(office, 'Entwurf');
  const [first = '', second = '', third = '', ...rest] = await itemNames(office);
  await expectAccessible(office, 'agenda builder');

  await item(office, third).dragTo(item(office, first), {
    sourcePosition: { x: 20, y: 20 },
    targetPosition: { x: 60, y: 4 },
  });
  await expectOrder(office, [third, first, second, ...rest]);
  await expect(item(office, third)).toContainText('10:00 Uhr');

  await office.getByRole('button', { name: `Nach unten: ${third}` }).click();
  await expectOrder(office, [first, third, second, ...rest]);

  await office.getByRole('button', { name: `Punkt 2: an andere Stelle setzen, ${third}` }).click();
  const placing = office.getByRole('dialog', { name: 'An andere Stelle setzen' });
  await placing.getByRole('textbox', { name: 'Nummer' }).fill('77');
  await placing.getByRole('button', { name: 'Verschieben' }).click();
  await expect(placing.getByRole('textbox', { name: 'Nummer' })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(office, 'a place that the agenda does not have');
  await placing.getByRole('textbox', { name: 'Nummer' }).fill('3');
  await placing.getByRole('button', { name: 'Verschieben' }).click();
  await expectOrder(office, [first, second, third, ...rest]);
  await office.reload();
  await expectOrder(office, [first, second, third, ...rest]);
});

test('The agenda is filled and put in order with the keyboard alone', async ({ office }) => {
  await openMeeting(office, 'Entwurf');
  const [first = '', second = '', ...rest] = await itemNames(office);
  const press = (key: string) => office.keyboard.press(key);

  await pressTo(office, 'Tab', office.getByRole('button', { name: `Nach unten: ${first}` }));
  await press('Enter');
  await expectOrder(office, [second, first, ...rest]);
  await pressTo(
    office,
    'Shift+Tab',
    office.getByRole('button', { name: `Punkt 2: an andere Stelle setzen, ${first}` }),
  );
  await press('Enter');
  await expect(office.getByRole('textbox', { name: 'Nummer auf der Tagesordnung' })).toBeFocused();
  await office.keyboard.type('1');
  await press('Enter');
  await expectOrder(office, [first, second, ...rest]);

  await pressTo(office, 'Shift+Tab', office.getByRole('searchbox', { name: 'Aktenzeichen oder Name' }));
  const toPutOn = poolOf(office).getByRole('button', { name: PUT_ON }).first();
  const label = (await toPutOn.getAttribute('aria-label')) ?? '';
  const added = label.replace(PUT_ON, '');
  await pressTo(office, 'Tab', poolOf(office).getByRole('row').first());
  await pressTo(office, 'j', toPutOn);
  await press('Enter');
  await expect(item(office, added)).toBeVisible();
  await pressTo(office, 'Tab', office.getByRole('button', { name: `Von der Tagesordnung nehmen: ${added}` }));
  await press('Enter');
  await expect(item(office, added)).toBeHidden();
  await expectOrder(office, [first, second, ...rest]);
});

test('An empty search in the pool says so; a suggestion can be taken back', async ({ office }) => {
  await openMeeting(office, 'Entwurf');
  const before = await itemNames(office);
  await poolOf(office).getByRole('searchbox').fill('Niemand heißt so');
  await expect(poolOf(office).getByText('Kein Vorgang passt')).toBeVisible();
  await expectAccessible(office, 'pool without a match');
  await poolOf(office).getByRole('button', { name: 'Suche und Filter aufheben' }).click();

  await agendaOf(office).getByRole('button', { name: 'Vorschlag' }).click();
  const suggestion = office.getByRole('dialog', { name: 'Vorschlag übernommen' });
  await expect(suggestion).toContainText('wurden aufgenommen');
  await expectAccessible(office, 'what was suggested');
  await suggestion.getByRole('button', { name: 'Alle wieder herunternehmen' }).click();
  await expect(suggestion).toBeHidden();
  await expectOrder(office, before);
});
