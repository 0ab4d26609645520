import { LETTERS, LETTERS_DUE, type Letter, MEETING_LETTERS_DUE } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLetterWorld, type LetterWorld } from '../test/letter-kit.ts';
import { textOf } from '../test/pdf-text.ts';
import { type TestApi, testApi } from '../test/test-api.ts';
import { namesOf } from './letter-source.ts';
import { draftLetter } from './page-of.ts';
import { letterSources } from './registry.ts';
import { render } from './renderer/render.ts';
import { placeholdersIn, wordingOf } from './wording/markup.ts';

let api: TestApi;
let world: LetterWorld;
beforeAll(async () => {
  api = await testApi();
  world = await aLetterWorld(api);
});
afterAll(() => api.stop());

const letters = Object.keys(LETTERS) as Letter[];
const due = [...Object.values(LETTERS_DUE), ...Object.values(MEETING_LETTERS_DUE)].flat();

describe('the letters of the procedure', () => {
  it('have a template each, for every letter that an action makes due', () => {
    expect(due.map(({ letter }) => letter).filter((letter) => !letterSources[letter])).toEqual([]);
    expect(letters.filter((letter) => letterSources[letter].letter !== letter)).toEqual([]);
  });

  it.each(letters)('%s names no placeholder that is not there', (letter) => {
    const source = letterSources[letter];
    const known = Object.keys(namesOf(source));
    expect(placeholdersIn(wordingOf(source.wording)).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(letters)('%s says what it says, tagged, in German, with a title', async (letter) => {
    const drafted = await draftLetter(api.database, world.occasion(letter));
    expect(drafted.missing).toEqual([]);
    const { pdf } = await render(drafted.page);
    const read = await textOf(pdf);
    expect(read).toMatchObject({
      tagged: true,
      language: 'de-DE',
      title: LETTERS[letter].subject.de,
      part: '1',
    });
    await expect(read.pages.join('\n--- neue Seite ---\n')).toMatchFileSnapshot(`golden/${letter}.txt`);
  });

  it('never instructs on legal remedies and never promises protection from removal', () => {
    for (const letter of letters) {
      const { wording } = letterSources[letter];
      expect(wording).not.toMatch(/Rechtsbehelf|Widerspruch|Klage erheben/);
      expect(wording).not.toMatch(/abgesehen|ausgesetzt|aufschiebende/);
    }
    expect(letterSources.RECEIPT_CONFIRMATION.wording).toContain('schützt nicht vor einer Abschiebung');
  });
});

describe('the closing letter', () => {
  it('is the same, byte for byte, whatever became of each person and of the procedure', async () => {
    const closing = async () =>
      (await render((await draftLetter(api.database, world.occasion('CLOSING'))).page)).pdf;
    const before = await closing();
    await api.database.transaction(async (tx) => {
      await tx.run(
        `update person set state = 'NO_REQUEST', intent = null, final_decision = 'GRANTED', settlement_reason = null
         where case_id = ?`,
        [world.caseId],
      );
      await tx.run(
        `update hardship_case set state = 'CLOSED', decided_on = '2026-01-20', removal_on = null, case_note = 'x',
           authority_informed_at = '2026-03-01T00:00:00.000Z', version = 40 where id = ?`,
        [world.caseId],
      );
    });
    api.clock.set('2026-05-04T09:00:00.000Z');
    expect(Buffer.compare(await closing(), before)).toBe(0);
    expect((await textOf(before)).text).toContain('21. Februar 2026');
  });
});

describe('a letter to a member', () => {
  it('says nothing of a case from which the member is recused', async () => {
    const minutes = async () =>
      (await textOf((await render((await draftLetter(api.database, world.occasion('MINUTES'))).page)).pdf))
        .text;
    const invitation = async () =>
      (await textOf((await render((await draftLetter(api.database, world.occasion('INVITATION'))).page)).pdf))
        .text;
    expect(await minutes()).toContain('TOP 1: HFK-2026-00417');
    expect(await minutes()).toContain('Verwurzelung');
    await api.database.transaction((tx) =>
      tx.run(
        'insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, ?, ?, ?)',
        [world.memberId, world.caseId, 'Frühere Vertretung', api.clock.now(), world.memberId],
      ),
    );
    expect(await minutes()).toContain('Wegen Befangenheit nicht enthalten.');
    expect(await minutes()).not.toMatch(/HFK-2026-00417|Rezai|Verwurzelung|Bochum/);
    expect(await invitation()).not.toContain('HFK-2026-00417');
  });
});
