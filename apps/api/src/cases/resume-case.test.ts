import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Acted, Acts } from '../test/act.ts';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let acts: Acts;
let authorityId: string;
beforeAll(async () => {
  api = await testApi();
  acts = await Acts.ofSchema();
  office = await api.as('OFFICE');
  authorityId = await anAuthority(api.database);
});
afterAll(() => api.stop());

const postponed = () => aCase().ready().of(authorityId).with({ state: 'POSTPONED' });
const resume = ({ id, version }: { id: string; version: number }): Promise<Acted> =>
  acts.try(office, 'resumeCase', { id, version });

it('a postponed case is ready again once nothing is waited for', async () => {
  expect(await resume(await postponed().create(api.database))).toMatchObject({ state: 'READY', version: 2 });
});

it('it is refused while the statement is missing, in another state, and in an old version', async () => {
  const without = await aCase().inState('POSTPONED').of(authorityId).create(api.database);
  expect(await resume(without)).toMatchObject({ code: 'STATEMENT_MISSING' });
  const elsewhere = await aCase().ready().of(authorityId).create(api.database);
  expect(await resume(elsewhere)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  const built = await postponed().create(api.database);
  expect(await resume({ ...built, version: 7 })).toMatchObject({ currentVersion: 1 });
});
