import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { calling } from '../test/intake-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let applicant: Client;
let bochum: string;
let essen: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  applicant = await api.as('APPLICANT');
  bochum = await anAuthority(api.database);
  essen = await anAuthority(api.database, 'Stadt Essen');
});
afterAll(() => api.stop());

const inEssen = { street: 'Am Markt', houseNumber: '2', postcode: '45127', town: 'Essen' };
const inKassel = { street: 'Am Markt', postcode: '34117', town: 'Kassel' };

it('moves one or all persons, keeps where they lived, and points out another authority or Land', async () => {
  const story = aCase().inState('PRE_CHECK').of(bochum).withPersons(2);
  const family = await story.create(api.database);
  const one = await calling(office, 'changeAddress', {
    ...family,
    ...{ personIds: [family.personIds[1]], address: inKassel },
  });
  expect(one.persons.map(({ town }: { town: string }) => town)).toEqual(['Bochum', 'Kassel']);
  expect(one.competenceHints).toEqual([
    { code: 'OTHER_LAND', personId: family.personIds[1], authorityId: null },
  ]);
  const all = await calling(office, 'changeAddress', { ...one, address: inEssen });
  expect(all.competenceHints).toMatchObject([
    { code: 'OTHER_AUTHORITY', authorityId: essen },
    { code: 'OTHER_AUTHORITY', authorityId: essen },
  ]);
  const kept = await api.database.rows<{ town: string }>(
    'select town from former_address where person_id = ? order by position',
    [family.personIds[1] ?? ''],
  );
  expect(kept.map(({ town }) => town)).toEqual(['Bochum', 'Kassel']);
});

it('is told by the party at any time, also after the end', async () => {
  for (const state of ['RECEIVED', 'READY', 'DECIDED', 'CLOSED'] as const) {
    const story = aCase().inState(state).with({ applicantAccountId: applicant.accountId });
    const { id } = await story.create(api.database);
    const answer = await calling(applicant, 'changeOwnAddress', { id, address: inEssen });
    expect(answer.persons).toMatchObject([{ town: 'Essen' }]);
  }
});

it('refuses an address that no letter reaches, and persons of another case', async () => {
  const { id, version } = await aCase().inState('PRE_CHECK').create(api.database);
  const other = await aCase().create(api.database);
  const answer = await calling(office, 'changeAddress', {
    ...{ id, version, personIds: [other.personIds[0]] },
    address: { street: ' ', postcode: '4512', town: '' },
  });
  expect(answer.fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([
    'personIds[0] UNKNOWN_CODE',
    'address.street REQUIRED',
    'address.postcode POSTCODE_INVALID',
    'address.town REQUIRED',
  ]);
});

it('takes the case from the old authority at once, tells it, and asks the new one anew', async () => {
  const story = aCase().inState('STATEMENT_REQUESTED').of(bochum).withStatement('DRAFTED');
  const built = await story.withDocuments([{ releasedToAuthority: 1 }]).create(api.database);
  const [old, next] = [
    await api.as('AUTHORITY', { authorityId: bochum }),
    await api.as('AUTHORITY', { authorityId: essen }),
  ];
  const seen = async (client: Client) =>
    (
      await client.ask<{ c: object | null }>(
        `query ($id: ID!) { c: authorityCase(id: $id) { id documents { id } } }`,
        built,
      )
    ).c;
  expect(await seen(old)).toMatchObject({ documents: [{}] });
  const moved = await calling(office, 'transferToAuthority', {
    ...built,
    authorityId: essen,
    reason: 'Umzug.',
  });
  expect(moved).toMatchObject({
    state: 'ACCEPTED',
    authority: { id: essen },
    formerAuthorities: [{ authorityId: bochum }],
    statements: [{ state: 'WITHDRAWN' }],
  });
  expect(moved.letters).toEqual(
    expect.arrayContaining([
      { letter: 'COMPETENCE_ENDED', recipient: 'FORMER_AUTHORITY' },
      { letter: 'NOTICE_OF_RECEIPT', recipient: 'AUTHORITY' },
    ]),
  );
  expect(await seen(old)).toBeNull();
  expect(await seen(next)).toEqual({ id: built.id, documents: [] });
  const [letter] = await api.database.rows(
    `select recipient_id from outbox where case_id = ? and letter = 'COMPETENCE_ENDED'`,
    [built.id],
  );
  expect(letter).toMatchObject({ recipient_id: bochum });
});

it("does not count the old authority's statement for the new one", async () => {
  const ready = await aCase().ready().of(bochum).create(api.database);
  const moved = await calling(office, 'transferToAuthority', {
    ...ready,
    authorityId: essen,
    reason: 'Umzug.',
  });
  expect(moved.statements).toMatchObject([{ state: 'SUBMITTED' }]);
  expect(moved.blockers.map(({ code }: { code: string }) => code)).toContain('STATEMENT_MISSING');
});

it('refuses the same authority, one that there is not, and a change without a reason', async () => {
  const built = await aCase().inState('PRE_CHECK').of(bochum).create(api.database);
  const change = (authorityId: string, reason = 'Umzug.') =>
    calling(office, 'changeAuthority', { ...built, authorityId, reason });
  expect((await change(bochum)).fields).toMatchObject([{ path: 'authorityId', code: 'SAME_AUTHORITY' }]);
  expect((await change('nowhere')).fields).toMatchObject([{ path: 'authorityId', code: 'UNKNOWN_CODE' }]);
  expect((await change(essen, ' ')).fields).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
  expect(await change(essen)).toMatchObject({ state: 'PRE_CHECK', authority: { id: essen } });
});

it('lets the next authority hear of a decision anew, and shows it nothing before', async () => {
  const built = await aCase()
    .inState('DECIDED')
    .of(bochum)
    .withPersons([{ state: 'NO_REQUEST', outcomeOn: '2026-02-10' }])
    .with({ decidedOn: '2026-02-10', authorityInformedAt: '2026-02-18T09:00:00.000Z' })
    .create(api.database);
  const next = await api.as('AUTHORITY', { authorityId: essen });
  const outcome = async () =>
    (
      await next.ask<{ seen: { persons: { outcome: string | null }[] } }>(
        'query ($id: ID!) { seen: authorityCase(id: $id) { persons { outcome } } }',
        { id: built.id },
      )
    ).seen.persons[0]?.outcome;
  const moved = await calling(office, 'changeAuthority', { ...built, authorityId: essen, reason: 'Umzug.' });
  expect(moved).toMatchObject({ state: 'DECIDED' });
  expect(await outcome()).toBeNull();
  await calling(office, 'closeWithoutRequest', { ...built, version: built.version + 1 });
  expect(await outcome()).toBe('NO_REQUEST');
});
