import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { agendaOf, item, itemNames, nameOf, planMeeting, poolOf, putOnFirst, wednesdayIn } from './agenda.ts';
import { goTo, test } from './signed-in.ts';

const REASON = 'Die Abschiebung steht bevor; der Vermerk wird in der Sitzung mündlich erstattet.';

test('The office builds an agenda, the chair takes a case that is not ready, both publish', async ({
  office,
  chair,
  member,
}) => {
  await goTo(office, 'Sitzungen');
  await expectAccessible(office, 'meetings');
  await office.getByRole('button', { name: 'Sitzung planen' }).click();
  const planning = office.getByRole('dialog', { name: 'Sitzung planen' });
  await planning.getByRole('button', { name: 'Planen', exact: true }).click();
  await expect(planning.getByRole('textbox', { name: 'Tag', exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expectAccessible(office, 'a meeting planned without a day');
  await planning.getByRole('button', { name: 'Abbrechen' }).click();

  await planMeeting(office, wednesdayIn(9));
  const address = office.url();
  await expectAccessible(office, 'empty agenda beside the pool');
  const first = await putOnFirst(office);
  const second = await putOnFirst(office);
  await expect.poll(async () => [...(await itemNames(office))].sort()).toEqual([first, second].sort());

  const duration = office.getByRole('textbox', { name: `Dauer in Minuten: ${first}` });
  await expect(duration).toHaveValue('15');
  await duration.fill('999');
  await duration.press('Enter');
  await expect(duration).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(office, 'agenda with a duration that is refused');
  await duration.fill('40');
  await duration.press('Enter');
  await expect(agendaOf(office)).toContainText('55 Min. von 5 Std. geplant');

  await expect(
    poolOf(office)
      .getByText(/Der Vorsitz kann es mit einer Begründung/)
      .first(),
  ).toBeVisible();
  await chair.goto(address);
  const unready = poolOf(chair).getByRole('row').filter({ hasText: 'Der Fallvermerk fehlt.' }).first();
  const exception = await nameOf(unready);
  await unready.getByRole('button', { name: /^Mit Begründung … aufnehmen/ }).click();
  const reasoning = chair.getByRole('dialog', { name: 'Nicht beratungsreifen Vorgang aufnehmen' });
  await reasoning.getByRole('button', { name: 'Aufnehmen' }).click();
  await expect(reasoning.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(chair, 'exception without a reason');
  await reasoning.getByRole('textbox', { name: 'Begründung des Vorsitzes' }).fill(REASON);
  await reasoning.getByRole('button', { name: 'Aufnehmen' }).click();
  await expect(item(chair, exception)).toContainText(REASON);

  await office.reload();
  await office.getByRole('button', { name: 'Veröffentlichen' }).click();
  const publishing = office.getByRole('dialog', { name: 'Tagesordnung veröffentlichen' });
  await expect(publishing).toContainText('Pfarrerin Ulrike Sendler');
  await expectAccessible(office, 'publishing an agenda');
  await publishing.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await expect(publishing).toBeHidden();
  await expect(office.getByText('Fassung 1 veröffentlicht')).toBeVisible();
  await expect(item(office, exception)).toContainText('Ausnahme durch den Vorsitz');

  const late = await putOnFirst(office);
  await expect(office.getByText(/^Die Mitglieder sehen noch Fassung 1/)).toBeVisible();
  await expectAccessible(office, 'published agenda with a change');
  const preparation = address.replace('/sitzungen/', '/vorbereitung/');
  await member.goto(preparation);
  await expect(member.getByRole('link', { name: leadName(exception) })).toBeVisible();
  await expect(member.getByRole('link', { name: leadName(late) })).toBeHidden();

  await office.getByRole('button', { name: 'Nachtrag 1 veröffentlichen' }).click();
  const supplement = office.getByRole('dialog', { name: 'Nachtrag 1 veröffentlichen' });
  await supplement.getByRole('button', { name: 'Jetzt veröffentlichen' }).click();
  await expect(office.getByText('Fassung 2 veröffentlicht')).toBeVisible();
  await office.getByRole('tab', { name: 'Fassungen' }).click();
  await expect(office.getByRole('tabpanel', { name: 'Fassungen' })).toContainText('Fassung 2: Nachtrag 1');
  await expectAccessible(office, 'published versions');
  await member.reload();
  await expect(member.getByRole('link', { name: leadName(late) })).toBeVisible();
  await expect(member.getByText('Nachtrag 1').first()).toBeVisible();
});

/** The members' agenda shows the name of a case without its number. */
const leadName = (name: string): string => name.replace(/^\S+ /, '');
