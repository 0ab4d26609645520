import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { calling } from '../test/intake-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

interface Found {
  readonly id: string;
  readonly score: number;
  readonly byFileNumber: boolean;
  readonly likenesses: readonly { signs: string[]; here: { surname: string }; there: { surname: string } }[];
}

const FOUND = `{ id score byFileNumber fileNumber leadName likenesses { score signs here { surname } there { surname } } }`;
const similarTo = async (caseId: string) =>
  (
    await office.ask<{ found: Found[] }>(`query ($id: ID!) { found: similarCases(caseId: $id) ${FOUND} }`, {
      id: caseId,
    })
  ).found;
const typed = async (persons: object[], fileNumber?: string) =>
  (
    await office.ask<{ found: Found[] }>(
      `query ($persons: [SoughtPersonInput!]!, $fileNumber: String) {
        found: similarToTyped(persons: $persons, fileNumber: $fileNumber) ${FOUND} }`,
      { persons, fileNumber },
    )
  ).found;

const karimi = { surname: 'Karimi', firstNames: 'Zahra', birthDate: '1985-07-21', birthPlace: 'Kabul' };

it('finds the same person in an ended case, under another name or spelling, by a number', async () => {
  const stories = [
    { ...karimi },
    { ...karimi, surname: 'Kareemy', firstNames: 'Zahraa' },
    { ...karimi, surname: 'Ahmadi', firstNames: 'Z.', aliases: [{ surname: 'Karimi', firstNames: 'Zahra' }] },
    { ...karimi, surname: 'Zahra', firstNames: 'Karimi', birthDate: '1985' },
    { ...karimi, surname: 'Osman', firstNames: 'Amina', birthDate: '', azrNumber: 'AZR 77' },
  ];
  const ids: string[] = [];
  for (const person of stories) {
    ids.push((await aCase().inState('CLOSED').withPersons([person]).create(api.database)).id);
  }
  await aCase()
    .withPersons([{ ...karimi, surname: 'Hosseini', firstNames: 'Maryam' }])
    .create(api.database);
  const now = await aCase()
    .withPersons([{ ...karimi, azrNumber: 'AZR 77' }])
    .create(api.database);
  const found = await similarTo(now.id);
  expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(found.find(({ id }) => id === ids[0])).toMatchObject({
    score: 100,
    likenesses: [{ signs: ['SAME_NAME', 'SAME_BIRTH_DATE', 'SAME_BIRTH_PLACE', 'SAME_NATIONALITY'] }],
  });
});

it('asks the same of what is typed so far, and by a file number', async () => {
  const family = await aCase()
    .inState('READY')
    .withPersons([
      { surname: 'Tadesse', firstNames: 'Abel', birthDate: '1991-02-03' },
      { surname: 'Tadesse', firstNames: 'Sara', birthDate: '1993-05-06' },
    ])
    .create(api.database);
  const both = await typed([
    { surname: 'Tadesse', firstNames: 'Abel', birthDate: '03.02.1991' },
    { surname: 'Tadesse', firstNames: 'Sara', birthDate: '1993' },
  ]);
  expect(both).toMatchObject([{ id: family.id, likenesses: [{}, {}] }]);
  expect(await typed([{ surname: 'Tad' }])).toEqual([]);
  const [byNumber] = await typed([{}], ` ${family.fileNumber?.toLowerCase()} `);
  expect(byNumber).toMatchObject({ id: family.id, byFileNumber: true, score: 100, likenesses: [] });
});

it('knows nothing of drafts, and nobody but the office may ask', async () => {
  await aCase()
    .inState('DRAFT')
    .withPersons([{ surname: 'Nurmi', firstNames: 'Aino' }])
    .create(api.database);
  expect(await typed([{ surname: 'Nurmi', firstNames: 'Aino', birthDate: '1990-04-03' }])).toEqual([]);
  for (const fn of ['APPLICANT', 'AUTHORITY', 'SEAT', 'SUPERVISION'] as const) {
    const { errors } = await (await api.as(fn)).send('{ similarToTyped(persons: []) { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

it('links two cases, seen from both sides; a later link replaces the one before', async () => {
  const [first, second] = [await aCase().create(api.database), await aCase().create(api.database)];
  const related = await calling(office, 'linkCase', {
    ...second,
    otherId: first.id,
    kind: 'RELATED',
    note: 'Brüder',
  });
  expect(related.linkedCases).toMatchObject([{ id: first.id, kind: 'RELATED', note: 'Brüder' }]);
  const follows = await calling(office, 'linkCase', { ...related, otherId: first.id, kind: 'REAPPLICATION' });
  expect(follows.linkedCases).toMatchObject([{ id: first.id, kind: 'EARLIER', note: null }]);
  const seen = await office.ask<{ c: object }>(
    'query ($id: ID!) { c: officeCase(id: $id) { linkedCases { id kind } } }',
    { id: first.id },
  );
  expect(seen.c).toEqual({ linkedCases: [{ id: second.id, kind: 'LATER' }] });
});

it('refuses to link a case with itself or with a draft', async () => {
  const own = await aCase().create(api.database);
  const draft = await aCase().inState('DRAFT').create(api.database);
  for (const otherId of [own.id, draft.id, 'nothing']) {
    const answer = await calling(office, 'linkCase', { ...own, otherId, kind: 'DUPLICATE' });
    expect(answer.fields).toMatchObject([{ path: 'otherId', code: 'UNKNOWN_CODE' }]);
  }
});
