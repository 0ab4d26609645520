import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../audit/verify.ts';
import { schemaOf } from '../schema.ts';
import { acceptedCalls } from './calls/accepted-calls.ts';
import type { Calls } from './calls/kit.ts';
import { documentOf } from './hostile-inputs.ts';
import { type TestApi, testApi } from './test-api.ts';

const schema = await schemaOf();
const SIGNING_IN = ['signIn', 'signInDemo', 'signOut', 'switchFunction', 'revokeSession'];
const fields = schema.getMutationType()?.getFields() ?? {};
const mutations = Object.keys(fields).filter((name) => !SIGNING_IN.includes(name));

interface Payload {
  readonly accountId: string;
  readonly action: string;
}

let api: TestApi;
let calls: Calls;
beforeAll(async () => {
  api = await testApi();
  calls = await acceptedCalls(api);
}, 60_000);
afterAll(() => api.stop());

const entries = () =>
  api.database.rows<{ seq: number; payload: string }>('select seq, payload from audit_entry order by seq');

/** What people are called and wrote: everything that a record must not hold. */
async function personal(): Promise<string[]> {
  const texts = [
    'select surname as t from person union select first_names from person union select town from person',
    'select lead_name as t from hardship_case union select case_note from hardship_case',
    'select reason as t from case_event union select body from statement union select body from private_note',
    'select name as t from account',
  ];
  const rows: { t: string | null }[] = [];
  for (const text of texts) rows.push(...(await api.database.rows<{ t: string | null }>(text)));
  return rows.flatMap(({ t }) => (t ? [t] : []));
}

describe('the change audit', () => {
  it.each(mutations)('knows who did %s', async (mutation) => {
    const before = (await entries()).length;
    const [client, base] = calls[mutation] ?? [];
    if (!client || !base) throw new Error(`${mutation}: no call here that it accepts`);
    const names = new Set(fields[mutation]?.args.map(({ name }) => name));
    const known = Object.fromEntries(Object.entries(base).filter(([name]) => names.has(name)));
    const { answer } = await client.ask<{ answer: { __typename: string } }>(
      documentOf(schema, mutation),
      known,
    );
    expect(['ActionRefused', 'InputInvalid', 'Conflict', 'NotFound']).not.toContain(answer.__typename);
    const added = (await entries()).slice(before).map(({ payload }) => JSON.parse(payload) as Payload);
    expect(added.length).toBeGreaterThan(0);
    for (const { accountId } of added) expect(accountId).toBe(client.accountId);
  });

  it('knows who signed in, changed the function, ended a session and signed out', async () => {
    const before = (await entries()).length;
    await api.database.transaction(async (tx) => {
      await tx.run(
        `insert into account (id, login, name, created_at, is_demo) values ('DEMO', 'demo', 'Demo', 'x', 1)`,
      );
      await tx.run(
        `insert into account_function (id, account_id, actor_function, valid_from) values ('F', 'DEMO', 'OFFICE', '2020-01-01')`,
      );
    });
    const cookies: string[] = [];
    for (const _ of ['first', 'second']) {
      const { headers } = await asked('mutation { signInDemo(login: "demo") { __typename } }');
      cookies.push((headers.get('set-cookie') ?? '').split(';')[0] ?? '');
    }
    const [one] = await api.database.rows<{ id: string }>(
      `select id from session where account_id = 'DEMO' order by id`,
    );
    const [, cookie = ''] = cookies;
    await asked('mutation { switchFunction(functionId: "F") { __typename } }', cookie);
    await asked(`mutation { revokeSession(id: "${one?.id}") }`, cookie);
    await asked('mutation { signOut }', cookie);
    const added = (await entries()).slice(before).map(({ payload }) => JSON.parse(payload) as Payload);
    expect(added.map(({ accountId, action }) => [accountId, action])).toEqual([
      ['DEMO', 'signIn'],
      ['DEMO', 'signIn'],
      ['DEMO', 'switchFunction'],
      ['DEMO', 'endSession'],
      ['DEMO', 'endSession'],
    ]);
  });

  it('holds ids, codes and names of fields, nothing that people are called or wrote', async () => {
    const all = (await entries()).map(({ payload }) => payload).join('\n');
    for (const text of await personal()) expect(all).not.toContain(`"${text}"`);
    for (const { payload } of await entries())
      for (const value of valuesIn(JSON.parse(payload))) expect(value).toMatch(/^[A-Za-z0-9_.:-]{0,60}$/);
    expect(await verify(api.database)).toMatchObject({ ok: true });
  });
});

const asked = (query: string, cookie = '') =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });

const valuesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [String(value)];
