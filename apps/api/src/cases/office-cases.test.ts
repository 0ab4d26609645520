import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { statementsOf } from '../test/statements-of.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let bochum: string;
let essen: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  bochum = await anAuthority(api.database, 'Stadt Bochum');
  essen = await anAuthority(api.database, 'Stadt Essen');
});
afterAll(() => api.stop());

const LIST = `query ($filter: OfficeCaseFilter, $sort: CaseSort, $first: Int, $after: String, $before: String) {
  officeCases(filter: $filter, sort: $sort, first: $first, after: $after, before: $before) {
    nodes { id fileNumber state leadName } count countIsBounded
    edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Listed {
  readonly nodes: readonly { id: string; fileNumber: string; leadName: string }[];
  readonly count: number;
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}
const list = async (variables: object, client = office): Promise<Listed> =>
  (await client.ask<{ officeCases: Listed }>(LIST, variables)).officeCases;
const ids = async (variables: object) => (await list(variables)).nodes.map(({ id }) => id);
const searching = (search: string) => ids({ filter: { search } });

describe('the case list', () => {
  let old: BuiltCase;
  let young: BuiltCase;
  beforeAll(async () => {
    old = await aCase()
      .inState('PRE_CHECK')
      .receivedOn('2025-11-03')
      .of(bochum)
      .withPersons([
        { surname: 'Öztürk', firstNames: 'Aylin' },
        { surname: 'Öztürk', firstNames: 'Mert', aliases: [{ surname: 'Demir', firstNames: 'Mert' }] },
      ])
      .create(api.database);
    young = await aCase()
      .inState('READY')
      .receivedOn('2026-02-03')
      .of(essen)
      .withPersons([{ surname: 'Ahmadi', firstNames: 'Zahra' }])
      .create(api.database);
    await aCase().inState('DRAFT').create(api.database);
  });

  it('shows every case but drafts, oldest receipt first', async () => {
    expect(await ids({})).toEqual([old.id, young.id]);
  });

  it('sorts by receipt, file number, name and waiting time', async () => {
    expect(await ids({ sort: 'RECEIVED_NEWEST' })).toEqual([young.id, old.id]);
    expect(await ids({ sort: 'NAME' })).toEqual([young.id, old.id]);
    expect(await ids({ sort: 'FILE_NUMBER' })).toEqual([old.id, young.id]);
    expect(await ids({ sort: 'WAITING_LONGEST' })).toEqual([old.id, young.id]);
  });

  it('is filtered by state, authority, caseworker and waiting time', async () => {
    expect(await ids({ filter: { states: ['READY', 'POSTPONED'] } })).toEqual([young.id]);
    expect(await ids({ filter: { states: [] } })).toEqual([old.id, young.id]);
    expect(await ids({ filter: { authorityId: bochum } })).toEqual([old.id]);
    expect(await ids({ filter: { caseworkerId: office.accountId } })).toEqual([]);
    expect(await ids({ filter: { waitingDaysAtLeast: 27 } })).toEqual([old.id, young.id]);
    expect(await ids({ filter: { waitingDaysAtLeast: 28 } })).toEqual([old.id]);
    expect(await ids({ filter: { authorityId: 'no such authority' } })).toEqual([]);
  });

  it("finds by the beginning of a file number and of any person's names, folded", async () => {
    expect(await searching(old.fileNumber?.toLowerCase() ?? '')).toEqual([old.id]);
    expect(await searching('HFK-2026')).toEqual([old.id, young.id]);
    expect(await searching('oezt')).toEqual([old.id]);
    expect(await searching('Ozturk Mer')).toEqual([old.id]);
    expect(await searching('demir')).toEqual([old.id]);
    expect(await searching('Öztürk, Aylin')).toEqual([old.id]);
    expect(await searching('emir')).toEqual([]);
    expect(await searching('%')).toEqual([]);
    expect(await searching("'; drop table person; --")).toEqual([]);
    expect(await searching('  ')).toEqual([old.id, young.id]);
  });

  it.each([
    [{ filter: { waitingDaysAtLeast: -1 } }],
    [{ filter: { search: 'x'.repeat(241) } }],
    [{ first: 0 }],
    [{ first: 101 }],
    [{ after: 'nonsense' }],
    [{ after: 'a', before: 'b' }],
    [{ filter: { states: ['NO_STATE'] } }],
  ])('refuses %j as a caller’s mistake', async (variables) => {
    const { data, errors } = await office.send(LIST, variables);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('is closed to whoever is not of the office, and to strangers', async () => {
    for (const fn of ['AUTHORITY', 'SEAT', 'APPLICANT', 'SUPERVISION'] as const) {
      const { errors } = await (await api.as(fn)).send(LIST, {});
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect((await api.stranger().send(LIST, {})).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('shows the minutes keeper only cases of a meeting', async () => {
    expect((await list({}, await api.as('MINUTES_KEEPER'))).nodes).toEqual([]);
  });
});

describe('a long case list', () => {
  const SAME_NAME = { filter: { search: 'lang' }, sort: 'NAME', first: 3 };
  beforeAll(async () => {
    for (let index = 0; index < 7; index += 1) {
      const persons = [{ surname: 'Lang', firstNames: 'Gleich' }];
      await aCase()
        .withPersons(persons)
        .of(bochum)
        .withStatement('REQUESTED')
        .withDocuments([{}, {}])
        .create(api.database);
    }
  });

  it('goes forward and back by page without a gap, also among equal names', async () => {
    const all = (await list({ ...SAME_NAME, first: 7 })).nodes.map(({ id }) => id);
    const first = await list(SAME_NAME);
    const second = await list({ ...SAME_NAME, after: first.pageInfo.endCursor });
    const third = await list({ ...SAME_NAME, after: second.pageInfo.endCursor });
    expect([first, second, third].flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(all);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    const back = await list({ ...SAME_NAME, before: third.pageInfo.startCursor });
    expect(back.nodes).toEqual(second.nodes);
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(first.count).toBe(7);
  });

  it('costs the same few statements whatever it holds', async () => {
    const page = (first: number) => `{ officeCases(first: ${first}, filter: { states: [RECEIVED] }) { nodes {
      id fileNumber receivedOn state authority { name } persons { id surname firstNames birthDate state }
      statement { submittedAt state } documentCount } pageInfo { hasNextPage endCursor } count } }`;
    const costs = [];
    for (const first of [1, 7]) {
      costs.push(await statementsOf(api.database, () => office.ask(page(first))));
    }
    expect(costs).toEqual([5, 5]);
  });
});
