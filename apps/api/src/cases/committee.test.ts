import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../test/case-calls.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let head: Client;
let chair: Client;
let committee: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  head = await api.as('OFFICE_HEAD');
  chair = await api.as('CHAIR');
  committee = await api.as('PRE_EXAMINATION');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const SET = `mutation ($name: String!, $value: String!) { changeCommissionSetting(name: $name, value: $value) {
  __typename ... on CommissionSetting { name value values changedBy } ... on InputInvalid { fields { path code } } } }`;
const set = async (name: string, value: string, client = head) =>
  (await client.ask<{ changeCommissionSetting: object }>(SET, { name, value })).changeCommissionSetting;
const ANSWER = `{ __typename ... on MemberCase { id version availableActions { action enabled } } ... on ActionRefused { code }
  ... on NotFound { message } ... on Conflict { currentVersion } ... on InputInvalid { fields { path code } } }`;
const ACCEPT = `mutation ($id: ID!, $version: Int!, $input: PreCheckDecisionInput!) {
  answer: committeeAcceptCase(id: $id, version: $version, input: $input) ${ANSWER} }`;
const NOT_ACCEPT = `mutation ($id: ID!, $version: Int!, $input: PreCheckDecisionInput!) {
  answer: committeeNotAcceptCase(id: $id, version: $version, input: $input) ${ANSWER} }`;
const FILE = `query ($id: ID!) { memberCase(id: $id) { id version proposal { proposal reason } availableActions { action enabled } } }`;

const decision = (body: string) => ({ body, decidedOn: '2026-02-27', ground: 'Beraten.' });
const prepared = () =>
  aCase()
    .inState('PRE_CHECK')
    .of(bochum)
    .with({ proposal: 'ACCEPT', proposalReason: 'Ja.', proposedAt: '2026-02-01T00:00:00.000Z' })
    .create(api.database);
const decide = async (document: string, { id, version }: BuiltCase, body = 'PRE_EXAMINATION') =>
  (await committee.ask<{ answer: object }>(document, { id, version, input: decision(body) })).answer;
const file = async ({ id }: BuiltCase, client = committee) =>
  (await client.ask<{ memberCase: object | null }>(FILE, { id })).memberCase;

describe('who decides on acceptance', () => {
  it('is the chair until the head of the office sets it, and the committee sees nothing of it', async () => {
    const built = await prepared();
    expect(await file(built)).toBeNull();
    expect(await committee.ask('{ preparedCases { id } }')).toEqual({ preparedCases: [] });
    expect(await decide(ACCEPT, built)).toMatchObject({ __typename: 'NotFound' });
  });

  it('is the committee where it is set: it sees what is prepared, and decides', async () => {
    await set('PRE_CHECK_BODY', 'PRE_EXAMINATION');
    const [accepted, refused] = [await prepared(), await prepared()];
    expect(await file(accepted)).toMatchObject({
      version: 1,
      proposal: { proposal: 'ACCEPT', reason: 'Ja.' },
      availableActions: [
        { action: 'decideFinding', enabled: true },
        { action: 'accept', enabled: true },
        { action: 'notAccept', enabled: true },
      ],
    });
    const { preparedCases } = await committee.ask<{ preparedCases: { id: string }[] }>(
      '{ preparedCases { id } }',
    );
    expect(preparedCases.map(({ id }) => id)).toEqual(expect.arrayContaining([accepted.id, refused.id]));
    expect(await decide(ACCEPT, accepted, 'CHAIR')).toMatchObject({ code: 'NOT_THE_DECIDING_BODY' });
    expect(await decide(ACCEPT, { ...accepted, version: 9 })).toMatchObject({ currentVersion: 1 });
    expect(await decide(ACCEPT, accepted)).toMatchObject({
      __typename: 'MemberCase',
      availableActions: [{ action: 'decideFinding' }],
    });
    expect(await decide(NOT_ACCEPT, refused)).toMatchObject({ __typename: 'MemberCase' });
    expect(await decide(ACCEPT, accepted)).toMatchObject({ currentVersion: 2 });
  });

  it('shows the committee nothing that is not prepared, and nothing to members without that function', async () => {
    const unprepared = await aCase().inState('PRE_CHECK').of(bochum).create(api.database);
    expect(await file(unprepared)).toBeNull();
    expect(await file(await prepared(), await api.as('SEAT'))).toBeNull();
    const { errors } = await (await api.as('SEAT')).send('{ preparedCases { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('closes the prepared case to a member of the committee who heads the authority', async () => {
    const conflicted = await api.as('PRE_EXAMINATION');
    await api.database.transaction((tx) =>
      tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, valid_from)
         values ('committee conflict', ?, 'AUTHORITY', ?, '2020-01-01')`,
        [conflicted.accountId, bochum],
      ),
    );
    expect(await file(await prepared(), conflicted)).toBeNull();
  });

  it('is recorded by the chair where the whole commission decides', async () => {
    await set('PRE_CHECK_BODY', 'COMMISSION');
    const built = await prepared();
    expect(await file(built)).toBeNull();
    expect(await call(chair, 'acceptCase', built, { input: decision('CHAIR') })).toMatchObject({
      code: 'NOT_THE_DECIDING_BODY',
    });
    expect(await call(chair, 'acceptCase', built, { input: decision('COMMISSION') })).toMatchObject({
      state: 'ACCEPTED',
      preCheckDecision: { body: 'COMMISSION' },
    });
  });
});

describe('a setting of the commission', () => {
  it('tells who set it, and lets one person do both when four eyes are switched off', async () => {
    await set('PRE_CHECK_BODY', 'CHAIR');
    expect(await set('FOUR_EYES', 'OFF')).toMatchObject({
      value: 'OFF',
      values: ['ON', 'OFF'],
      changedBy: expect.stringMatching(/^OFFICE_HEAD/),
    });
    const built = await aCase().inState('PRE_CHECK').of(bochum).create(api.database);
    await call(chair, 'prepareAcceptance', built, { proposal: 'ACCEPT', reason: 'Ja.' });
    expect(
      await call(chair, 'acceptCase', { ...built, version: 2 }, { input: decision('CHAIR') }),
    ).toMatchObject({ state: 'ACCEPTED' });
    await set('FOUR_EYES', 'ON');
  });

  it('refuses what it does not know, and everybody but the head of the office and the chair', async () => {
    expect(await set('WEATHER', 'ON')).toMatchObject({ fields: [{ path: 'name', code: 'UNKNOWN_CODE' }] });
    expect(await set('FOUR_EYES', 'MAYBE')).toMatchObject({
      fields: [{ path: 'value', code: 'UNKNOWN_CODE' }],
    });
    await expect(set('FOUR_EYES', 'OFF', await api.as('OFFICE'))).rejects.toThrow('FORBIDDEN');
    const { commissionSettings } = await head.ask<{ commissionSettings: { name: string }[] }>(
      '{ commissionSettings { name value } }',
    );
    expect(commissionSettings).toEqual(
      expect.arrayContaining([
        { name: 'PRE_CHECK_BODY', value: 'CHAIR' },
        { name: 'FOUR_EYES', value: 'ON' },
      ]),
    );
  });
});
