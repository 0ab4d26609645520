import { type ActorFunction, mayDo } from '@ersuchen/domain';
import { getNamedType, isEnumType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guards } from '../access/can.ts';
import { newId } from '../database/id.ts';
import { schemaOf } from '../schema.ts';
import { acceptedCalls } from './calls/accepted-calls.ts';
import type { Calls } from './calls/kit.ts';
import { anAuthority } from './case-kit.ts';
import type { Client } from './client.ts';
import { type Arguments, documentOf, type Leaf, leavesOf, withValue } from './hostile-inputs.ts';
import { type TestApi, testApi } from './test-api.ts';

/** Those who see some cases only. */
const OUTSIDERS = [
  'AUTHORITY',
  'APPLICANT',
  'REPRESENTATIVE',
  'SEAT',
  'PRE_EXAMINATION',
] as const satisfies readonly ActorFunction[];
/** Not of a case: the list of authorities is everybody's, the calendar of meetings every member's. */
const KNOWN: Readonly<Partial<Record<string, readonly ActorFunction[]>>> = {
  authority: OUTSIDERS,
  meeting: ['SEAT', 'PRE_EXAMINATION'],
};

const schema = await schemaOf();
const SIGNING_IN = ['signIn', 'signInDemo', 'signOut', 'switchFunction', 'revokeSession'];

let api: TestApi;
let calls: Calls;
let outsiders: ReadonlyMap<ActorFunction, Client>;
/** Ids of records that no outsider here has anything to do with, by table. */
let foreign: ReadonlyMap<string, string>;

beforeAll(async () => {
  api = await testApi();
  calls = await acceptedCalls(api);
  const authorityId = await anAuthority(api.database, 'Stadt Essen');
  outsiders = new Map(
    await Promise.all(
      OUTSIDERS.map(async (fn) => [fn, await api.as(fn, fn === 'AUTHORITY' ? { authorityId } : {})] as const),
    ),
  );
  const found = new Map<string, string>();
  for (const { tableName, columns } of api.database.writer.entityMetadatas) {
    if (!columns.some(({ databaseName }) => databaseName === 'id')) continue;
    const rows = await api.database.rows<{ id: string }>(`select id from ${tableName} order by id limit 1`);
    if (rows[0]) found.set(tableName, rows[0].id);
  }
  foreign = found;
}, 60_000);
afterAll(() => api.stop());

const foreignTo = (fn: ActorFunction) => [...foreign].filter(([table]) => !(KNOWN[table] ?? []).includes(fn));

const idsOf = (mutation: string): readonly Leaf[] =>
  leavesOf(schema, mutation).filter(({ type }) => type === 'ID');

const open = (root: 'getQueryType' | 'getMutationType', fn: ActorFunction): string[] =>
  Object.keys(schema[root]()?.getFields() ?? {}).filter((name) => {
    const permission = guards.get(name);
    return permission ? mayDo(fn, permission) && !SIGNING_IN.includes(name) : false;
  });

/** The answer as text, the id asked for and correlation ids taken out. */
const said = (answer: unknown, id: string): string =>
  JSON.stringify(answer)
    .replaceAll(id, 'the id')
    .replaceAll(/"[0-9a-f-]{36}"|"[0-9A-HJKMNP-TV-Z]{26}"/g, '"an id"');

describe.each(OUTSIDERS)('to %s', (fn) => {
  it('no mutation tells a record of others from one that does not exist', async () => {
    const client = outsiders.get(fn);
    for (const mutation of open('getMutationType', fn)) {
      for (const leaf of idsOf(mutation)) {
        const [, base] = calls[mutation] ?? [];
        if (!client || !base) throw new Error(`${mutation}: no call here that it accepts`);
        const args = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
        const known: Arguments = Object.fromEntries(
          Object.entries(base).filter(([name]) => args.some((arg) => arg.name === name)),
        );
        const answerFor = async (id: string) =>
          said(
            await client.send(documentOf(schema, mutation), {
              ...withValue(known, leaf.path, id),
              ...keyed(args),
            }),
            id,
          );
        const missing = await answerFor(newId());
        for (const [table, id] of foreignTo(fn))
          expect(await answerFor(id), `${mutation} ${leaf.path.join('.')}: ${table}`).toBe(missing);
      }
    }
  });

  it('no query tells a record of others from one that does not exist', async () => {
    const client = outsiders.get(fn);
    for (const query of open('getQueryType', fn)) {
      const field = schema.getQueryType()?.getFields()[query];
      const choices = (field?.args ?? []).flatMap(({ name, type }) => {
        const named = getNamedType(type);
        return isNonNullType(type) && isEnumType(named) ? [`, ${name}: ${named.getValues()[0]?.name}`] : [];
      });
      for (const arg of field?.args.filter(({ type }) => /\bID\b/.test(String(type))) ?? []) {
        const text = `query ($id: ${arg.type}) { ${query}(${arg.name}: $id${choices.join('')}) { __typename } }`;
        const answerFor = async (id: string) => said(await client?.send(text, { id }), id);
        const missing = await answerFor(newId());
        for (const [table, id] of foreignTo(fn))
          expect(await answerFor(id), `${query} ${arg.name}: ${table}`).toBe(missing);
      }
    }
  });
});

/** Every call is new: a repetition would be answered from memory. */
const keyed = (args: readonly { readonly name: string }[]): object =>
  args.some(({ name }) => name === 'idempotencyKey') ? { idempotencyKey: newId() } : {};
