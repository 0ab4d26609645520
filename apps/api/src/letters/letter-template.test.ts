import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { insert } from '../database/transaction.ts';
import { OutboxRow } from '../outbox/outbox-row.entity.ts';
import type { Client } from '../test/client.ts';
import { aLetterWorld, type LetterWorld } from '../test/letter-kit.ts';
import { textOf } from '../test/pdf-text.ts';
import { type TestApi, testApi } from '../test/test-api.ts';
import { makeLetter, readLetter } from './make-letter.ts';

let api: TestApi;
let world: LetterWorld;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  world = await aLetterWorld(api);
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const REFUSED = `... on InputInvalid { fields { path code message } } ... on Conflict { currentVersion }
  ... on NotFound { message }`;

async function save(letter: string, version: number, body: string) {
  const { a } = await office.ask<{ a: Saved }>(
    `mutation ($letter: String!, $version: Int!, $body: String!) {
      a: saveLetterTemplate(letter: $letter, version: $version, body: $body) { __typename
        ... on LetterTemplate { version body versions { version changedBy changedAt } } ${REFUSED} } }`,
    { letter, version, body },
  );
  return a;
}
interface Saved {
  readonly __typename: string;
  readonly version?: number;
  readonly versions?: readonly { readonly version: number; readonly changedBy: string | null }[];
  readonly currentVersion?: number;
  readonly fields?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

async function preview(letter: string, subjectId: string, body: string | null = null, by: Client = office) {
  const { a } = await by.ask<{ a: Shown }>(
    `query ($letter: String!, $subjectId: ID!, $body: String) {
      a: letterPreview(letter: $letter, subjectId: $subjectId, body: $body) { __typename
        ... on LetterPreview { pdf pages missing { name meaning } } ${REFUSED} } }`,
    { letter, subjectId, body },
  );
  return { ...a, text: a.pdf ? (await textOf(Buffer.from(a.pdf, 'base64'))).text : '' };
}
interface Shown {
  readonly __typename: string;
  readonly pdf?: string;
  readonly pages?: number;
  readonly missing?: readonly { readonly name: string }[];
  readonly fields?: readonly { readonly code: string; readonly message: string }[];
}

describe('the wording of a letter', () => {
  it('is listed with what it can say and all its versions', async () => {
    const { letterTemplates: all } = await office.ask<{
      letterTemplates: { letter: string; version: number; body: string; placeholders: { name: string }[] }[];
    }>('{ letterTemplates { letter number subject ofMeeting version body placeholders { name meaning } } }');
    expect(all.length).toBeGreaterThanOrEqual(28);
    const receipt = all.find(({ letter }) => letter === 'RECEIPT_CONFIRMATION');
    expect(receipt).toMatchObject({
      version: 0,
      number: 1,
      subject: 'Eingangsbestätigung',
      ofMeeting: false,
    });
    expect(receipt?.placeholders.map(({ name }) => name)).toContain('eingangsdatum');
  });

  it('is changed in versions: letters made before stay, letters made after follow it', async () => {
    const first = await made('COMPLETION_REQUEST');
    const saved = await save(
      'COMPLETION_REQUEST',
      0,
      'Bitte reichen Sie bis {{frist}} nach:\n\n{{unterlagen}}',
    );
    expect(saved).toMatchObject({ __typename: 'LetterTemplate', version: 1 });
    expect(saved.versions?.map(({ version }) => version)).toEqual([1, 0]);
    const second = await made('COMPLETION_REQUEST');
    expect([first.templateVersion, second.templateVersion]).toEqual([0, 1]);
    expect((await textOf(await readLetter(api, first.id))).text).toContain('benötigen wir noch');
    expect((await textOf(await readLetter(api, second.id))).text).toContain(
      'Bitte reichen Sie bis 23. März 2026 nach',
    );
  });

  it('tells the second of two who change it at once', async () => {
    expect(await save('COMPLETION_REMINDER', 0, 'Eins')).toMatchObject({ version: 1 });
    expect(await save('COMPLETION_REMINDER', 0, 'Zwei')).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
    });
    const both = await Promise.all([
      save('COMPLETION_REMINDER', 1, 'A'),
      save('COMPLETION_REMINDER', 1, 'B'),
    ]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'LetterTemplate']);
  });

  it('names a placeholder that is not there, one that is not closed, and text that is missing or too long', async () => {
    const unknown = await save('CLOSING', 0, '{{?entscheidungen}} Ergebnis: {{ergebnis}} {{aktenzeichen}}');
    expect(unknown.fields).toMatchObject([{ path: 'body', code: 'PLACEHOLDER_UNKNOWN' }]);
    expect(unknown.fields?.[0]?.message).toContain('{{entscheidungen}}, {{ergebnis}}');
    expect((await save('CLOSING', 0, 'Nr. {{aktenzeichen')).fields).toMatchObject([
      { code: 'PLACEHOLDER_BROKEN' },
    ]);
    expect((await save('CLOSING', 0, '  ')).__typename).toBe('InputInvalid');
    expect((await save('CLOSING', 0, 'x'.repeat(20_001))).__typename).toBe('InputInvalid');
    expect((await save('LETTER', 0, 'x')).__typename).toBe('InputInvalid');
  });

  it('is text and never source, whatever is written', async () => {
    const hostile =
      '#panic("x") ] \\ $ @ref <l> *a* _b_ `c` #import "x" // y\n\n= Titel\n\n- #read("/etc/passwd")';
    const shown = await preview('WITHDRAWAL_CONFIRMATION', world.caseId, hostile);
    expect(shown.text).toContain('#panic("x") ] \\ $ @ref <l> *a* _b_ `c` #import "x" // y');
    expect(shown.text).toContain('= Titel');
    expect(shown.text).toContain('#read("/etc/passwd")');
  });
});

describe('the preview', () => {
  it('shows a wording that is not saved on a real case, and what the case lacks', async () => {
    const shown = await preview(
      'NOTICE_OF_RECEIPT',
      world.caseId,
      '{{aktenzeichen}}: **{{rückführungstermin}}**',
    );
    expect(shown).toMatchObject({ pages: 1, missing: [] });
    expect(shown.text).toContain('HFK-2026-00417: 14.04.2026');
    await api.database.transaction((tx) =>
      tx.run('update hardship_case set removal_on = null where id = ?', [world.caseId]),
    );
    const gap = await preview('NOTICE_OF_RECEIPT', world.caseId, 'Termin: {{rückführungstermin}}');
    expect(gap.missing).toMatchObject([{ name: 'rückführungstermin' }]);
    expect(gap.text).toContain('Termin: ________');
    expect((await preview('NOTICE_OF_RECEIPT', world.caseId)).missing).toEqual([]);
  });

  it('keeps nothing, and logs who read the case', async () => {
    const count = async (table: string) =>
      (await api.database.rows<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n;
    const before = [await count('letter'), await count('outbox'), await count('letter_template')];
    await preview('CLOSING', world.caseId);
    expect([await count('letter'), await count('outbox'), await count('letter_template')]).toEqual(before);
  });

  it('shows the letters of a meeting', async () => {
    const shown = await preview('INVITATION', world.meetingId);
    expect(shown.text).toContain('Dienstag, 24. März 2026');
    expect((await preview('INVITATION', world.caseId)).__typename).toBe('NotFound');
    expect((await preview('CLOSING', world.meetingId)).__typename).toBe('NotFound');
  });

  it('names the ground of a non-acceptance only when the setting says so', async () => {
    await api.database.transaction((tx) =>
      tx.run("update hardship_case set pre_check_ground = 'Kein Wohnsitz im Land.' where id = ?", [
        world.caseId,
      ]),
    );
    expect((await preview('NOT_ACCEPTED', world.caseId)).text).not.toContain('Kein Wohnsitz');
    const head = await api.as('OFFICE_HEAD');
    await head.ask(
      'mutation { changeCommissionSetting(name: "GROUND_IN_NOT_ACCEPTED", value: "ON") { __typename } }',
    );
    expect((await preview('NOT_ACCEPTED', world.caseId)).text).toContain('Kein Wohnsitz im Land.');
    expect((await preview('NOT_ACCEPTED_TO_AUTHORITY', world.caseId)).text).not.toContain('Kein Wohnsitz');
  });

  it('shows the minutes to those only who were in the room', async () => {
    expect((await preview('MINUTES', world.meetingId)).__typename).toBe('NotFound');
    const chair = await api.as('CHAIR');
    expect((await preview('MINUTES', world.meetingId, null, chair)).text).toContain('5 2 1 8 angenommen');
  });

  it('is for the office alone', async () => {
    for (const fn of ['APPLICANT', 'REPRESENTATIVE', 'AUTHORITY', 'SEAT', 'SUPERVISION'] as const) {
      const other = await api.as(fn);
      const { errors } = await other.send(
        '{ letterPreview(letter: "CLOSING", subjectId: "x") { __typename } }',
        {},
      );
      expect(errors?.length).toBe(1);
    }
  });
});

async function made(letter: 'COMPLETION_REQUEST') {
  const id = newId();
  const { recipient, recipientId, caseId } = world.occasion(letter);
  await api.database.transaction((tx) =>
    insert(tx, OutboxRow, {
      id,
      occasion: `${caseId}:1:${letter}:${id.slice(-8)}`,
      letter,
      recipient,
      recipientId,
      caseId,
      state: 'DUE',
      dueOn: api.clock.today(),
      createdAt: api.clock.now(),
    }),
  );
  return makeLetter(api, id);
}
