import { expect, it } from 'vitest';
import { textOf } from '../../test/pdf-text.ts';
import type { LetterPage } from './page.ts';
import { LetterNotDrawn, render } from './render.ts';

const page = (name: string): LetterPage => ({
  title: 'Abschluss des Verfahrens',
  running: '',
  day: '2. März 2026',
  sender: { name: 'Härtefallkommission', land: 'NRW', body: null, returnLine: 'HFK', footer: ['HFK'] },
  address: [name],
  facts: [],
  salutation: `Guten Tag ${name},`,
  body: [],
  closing: [],
});

it('draws many letters at once, each for the one who asked, and the server goes on meanwhile', async () => {
  await render(page('Vorher'));
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 1);
  const names = Array.from({ length: 20 }, (_, index) => `Person-${index}-`);
  const drawn = await Promise.all(names.map((name) => render(page(name))));
  clearInterval(turning);
  const texts = await Promise.all(drawn.map(async ({ pdf }) => (await textOf(pdf)).text));
  expect(texts.map((text) => /Guten Tag (\S+),/.exec(text)?.[1])).toEqual(names);
  expect(turns).toBeGreaterThan(5);
});

it('says that a letter was not drawn without a word of it, and draws the next one', async () => {
  const broken = { ...page('Geheim'), facts: 'Geheim' } as unknown as LetterPage;
  const failure = await render(broken).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(LetterNotDrawn);
  expect(String(failure)).not.toContain('Geheim');
  expect((await render(page('Danach'))).pages).toBe(1);
});
