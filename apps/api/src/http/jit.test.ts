import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaOf } from '../schema.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let chair: Client;
let built: BuiltCase;
let schema: GraphQLSchema;

beforeAll(async () => {
  api = await testApi();
  schema = await schemaOf();
  chair = await api.as('CHAIR');
  const authority = await anAuthority(api.database);
  built = await aCase().inState('READY').of(authority).withPersons(2).create(api.database);
});
afterAll(() => api.stop());

/** What graphql-js answers, in the same session. */
async function plainly(text: string, variableValues: Record<string, unknown>): Promise<unknown> {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const actor = { accountId: chair.accountId, accountName: '', fn: 'CHAIR' };
  const contextValue = { ...api, actor, sessionId: '', language: 'de', readingLog: { record: () => {} } };
  const { data = null, errors = [] } = await execute({ schema, document, variableValues, contextValue });
  return JSON.parse(JSON.stringify({ data, errors: errors.map(({ message }) => message) }));
}

async function compiled(text: string, variables: Record<string, unknown>) {
  const { data = null, errors = [] } = await chair.send(text, variables);
  return { data, errors: errors.map(({ message }) => message) };
}

const PAGE = 'query ($n: Int) { officeCases(first: $n) { nodes { id } } }';
const FILTERED = 'query ($f: OfficeCaseFilter) { officeCases(first: 2, filter: $f) { nodes { id state } } }';
const FILE = 'query ($id: ID!, $all: Boolean!) { officeCase(id: $id)';

describe('a compiled document answers as graphql-js does', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['null for an argument with a default', '{ officeCases(first: null, sort: null) { nodes { id } } }', {}],
    ['a variable that is left out', PAGE, {}],
    ['null for a variable', PAGE, { n: null }],
    ['a fraction', PAGE, { n: 1.5 }],
    ['a number as text', PAGE, { n: '1' }],
    ['a number beyond 32 bits', PAGE, { n: 2 ** 31 }],
    ['a page size beyond the limit', PAGE, { n: 101 }],
    ['one state for a list of states', FILTERED, { f: { states: 'READY' } }],
    ['a state that does not exist', FILTERED, { f: { states: ['XYZZY'] } }],
    ['a property of every object as a state', FILTERED, { f: { states: ['constructor'] } }],
    ['an unknown field', FILTERED, { f: { xyzzy: 'x' } }],
    ['a prototype', FILTERED, { f: JSON.parse('{"__proto__":{"states":["READY"]}}') }],
    ['a list for an object', FILTERED, { f: [{ states: ['READY'] }] }],
    [
      'a required variable with a default',
      'query ($n: Int! = 2) { meetings(first: $n) { nodes { id } } }',
      {},
    ],
    [
      'the same field, included',
      `${FILE} { id } officeCase(id: $id) @include(if: $all) { leadName } }`,
      { all: true },
    ],
    [
      'the same field, left out',
      `${FILE} { id } officeCase(id: $id) @include(if: $all) { leadName } }`,
      { all: false },
    ],
    ['a field that is skipped', `${FILE} { id persons @skip(if: $all) { surname } } }`, { all: true }],
    [
      'aliases and fragments',
      `${FILE} { a: id b: id ...F @include(if: $all) } } fragment F on OfficeCase { c: leadName }`,
      { all: true },
    ],
  ])('%s', async (_what, text, variables) => {
    const all = { id: built.id, ...variables };
    expect(await compiled(text, all)).toEqual(await plainly(text, all));
  });

  it('with status 400 when the variables do not fit', async () => {
    expect((await chair.send(PAGE, { n: 'x' })).status).toBe(400);
  });

  it.each([{ states: ['REDY'] }, { states: [['READY']] }, { serch: 'x' }])(
    'without suggestions: %j',
    async (f) => {
      const { errors } = await compiled(FILTERED, { f });
      expect(errors).toHaveLength(1);
      expect(errors[0]).not.toMatch(/Did you mean|search|"READY"$/);
    },
  );
});

it('reads for each operation of a document what that operation asks for', async () => {
  const text = `query A($id: ID!) { ...F } query B($id: ID!) { ...F officeCase(id: $id) { leadName } }
    fragment F on Query { officeCase(id: $id) { id } }`;
  const send = async (operationName: string) => {
    const response = await chair.send(text, { id: built.id }, {}, operationName);
    return response.data?.officeCase;
  };
  expect(await send('A')).toEqual({ id: built.id });
  expect(await send('B')).toEqual({ id: built.id, leadName: 'Rezai, Farid' });
});
