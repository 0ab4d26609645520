import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { test } from './signed-in.ts';

const NOTE = 'In der Sitzung nach der Ausbildung der Tochter fragen.';

/** The start page shows the agenda too: only the address tells that the meeting's own page is there. */
async function openMeeting(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Zur Sitzung' }).click();
  await expect(page).toHaveURL(/\/vorbereitung\/[^/]+$/);
  await expect(page.locator('main li a').first()).toBeVisible();
}

test('A member reads the released papers and keeps a private note', async ({ member, recusedMember }) => {
  await expect(member.getByText('Nächste Sitzung')).toBeVisible();
  await expectAccessible(member, 'start page of a member');
  await member.getByRole('link', { name: 'Zur Sitzung' }).click();
  await expectAccessible(member, 'published agenda of a member');

  const opened = member.getByRole('main').getByRole('listitem').getByRole('link').first();
  const name = await opened.innerText();
  await opened.click();
  await expect(member.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(member.getByRole('heading', { name: 'Stellungnahme der Ausländerbehörde' })).toBeVisible();
  await expectAccessible(member, 'papers of a case');
  const note = member.getByRole('textbox', { name: 'Meine Notiz' });
  await note.fill(NOTE);
  await expect(member.getByText(/^gespeichert um/)).toBeVisible();
  await member.reload();
  await expect(note).toHaveValue(NOTE);

  await recusedMember.goto(member.url());
  await expect(recusedMember.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(recusedMember.getByRole('textbox', { name: 'Meine Notiz' })).toHaveValue('');
});

test('A member sees nothing but meetings, papers and figures', async ({ member, office }) => {
  const navigation = member.getByRole('navigation', { name: 'Hauptnavigation' });
  await expect(navigation.getByRole('link')).toHaveText(['Sitzungen', 'Rückmeldung', 'Berichte']);
  await office.goto('/vorgaenge');
  const file = office.getByRole('table', { name: 'Vorgänge' }).getByRole('link').first();
  for (const address of [
    '/uebersicht',
    '/vorgaenge',
    (await file.getAttribute('href')) ?? '',
    '/stellungnahmen',
  ]) {
    await member.goto(address);
    await expect(member.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
  }
  await member.goto('/vorbereitung');
  await member
    .getByRole('link', { name: /2\d{3}$/ })
    .filter({ hasNotText: 'HFK' })
    .first()
    .click();
  await expect(member.getByText('Die Tagesordnung ist noch nicht veröffentlicht')).toBeVisible();
  await expectAccessible(member, 'meeting without a published agenda');
});

test('A case that a member is recused from is closed', async ({ recusedMember, member }) => {
  await openMeeting(recusedMember);
  const closed = recusedMember.getByRole('listitem').filter({ hasText: 'Befangen' });
  await expect(closed).toHaveCount(1);
  await expect(closed.getByRole('link')).toHaveCount(0);
  await expectAccessible(recusedMember, 'agenda with a closed case');

  await openMeeting(member);
  const casesOf = async (page: typeof member) =>
    page.locator('main li a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const open = await casesOf(recusedMember);
  const secret = (await casesOf(member)).filter((address) => !open.includes(address));
  expect(secret).toHaveLength(1);
  await recusedMember.goto(secret[0] ?? '');
  await expect(recusedMember.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
});
