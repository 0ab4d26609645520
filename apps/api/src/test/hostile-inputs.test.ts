import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaOf } from '../schema.ts';
import { acceptedCalls } from './calls/accepted-calls.ts';
import type { Calls } from './calls/kit.ts';
import { type Arguments, documentOf, type Leaf, leavesOf, withValue } from './hostile-inputs.ts';
import { type TestApi, testApi } from './test-api.ts';

interface Answer {
  readonly __typename: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

const schema = await schemaOf();
const SIGNING_IN = ['signIn', 'signInDemo', 'signOut', 'switchFunction', 'revokeSession'];
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter(
  (name) => !SIGNING_IN.includes(name),
);

/** Longer than every limit; a zero byte; half a character. */
const UNKEEPABLE = ['x'.repeat(150_000), 'a\0b', 'a\ud800'];
const REFUSALS = ['InputInvalid', 'ActionRefused', 'Conflict', 'NotFound'];

let api: TestApi;
let calls: Calls;

beforeAll(async () => {
  api = await testApi();
  calls = await acceptedCalls(api);
}, 60_000);
afterAll(() => api.stop());

async function answerTo(mutation: string, change: (base: Arguments) => Arguments): Promise<Answer> {
  const [client, base] = calls[mutation] ?? [];
  if (!client || !base) throw new Error(`${mutation}: no call here that it accepts`);
  const names = new Set(
    schema
      .getMutationType()
      ?.getFields()
      [mutation]?.args.map(({ name }) => name),
  );
  const known = Object.fromEntries(Object.entries(base).filter(([name]) => names.has(name)));
  const { answer } = await client.ask<{ answer: Answer }>(documentOf(schema, mutation), change(known));
  return answer;
}

/** All that is kept of cases, meetings and people. */
async function kept(): Promise<string> {
  const tables = api.database.writer.entityMetadatas.map(({ tableName }) => tableName);
  const rows: unknown[] = [];
  for (const table of tables.filter((name) => name !== 'session' && name !== 'case_reading'))
    rows.push(table, await api.database.rows(`select * from ${table}`));
  return JSON.stringify(rows);
}

const leaves = (types: readonly string[]) =>
  mutations.flatMap((mutation) =>
    leavesOf(schema, mutation)
      .filter(({ type }) => types.includes(type))
      .map((leaf): [string, string, Leaf] => [mutation, leaf.path.join('.'), leaf]),
  );

/** The error names the field itself, its place in a list, or the section that a text is about. */
function names(path: string, leaf: Leaf): boolean {
  const words = leaf.path.filter((step) => typeof step === 'string');
  const own = words.at(-1) ?? '';
  return (
    new RegExp(`(^|\\.)${own}(\\[0\\])?$`).test(path) ||
    (words.includes('reasons') && /^reasons\./.test(path))
  );
}

describe('a text that cannot be kept', () => {
  it.each(leaves(['String']))('%s refuses it by name: %s', async (mutation, _path, leaf) => {
    const before = await kept();
    for (const text of UNKEEPABLE) {
      const answer = await answerTo(mutation, (base) => withValue(base, leaf.path, text));
      expect(answer.__typename).toBe('InputInvalid');
      expect(
        answer.fields?.every(({ path }) => names(path, leaf)),
        JSON.stringify(answer.fields),
      ).toBe(true);
    }
    expect(await kept()).toBe(before);
  });
});

describe('an id or a number out of all bounds', () => {
  it.each(leaves(['ID', 'Int']))('%s refuses it and writes nothing: %s', async (mutation, _path, leaf) => {
    const before = await kept();
    const strange = leaf.type === 'Int' ? [-2_147_483_648, 2_147_483_647] : [...UNKEEPABLE, '', ' '];
    for (const value of strange) {
      const answer = await answerTo(mutation, (base) => withValue(base, leaf.path, value));
      expect(REFUSALS).toContain(answer.__typename);
    }
    expect(await kept()).toBe(before);
  });
});

describe('the calls that were spoilt', () => {
  it.each(mutations)('%s accepts it unspoilt', async (mutation) => {
    const answer = await answerTo(mutation, (base) => base);
    expect(REFUSALS, JSON.stringify(answer)).not.toContain(answer.__typename);
  });
});
