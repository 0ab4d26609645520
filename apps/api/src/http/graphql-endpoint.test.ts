import { setTimeout as pause } from 'node:timers/promises';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const answerTo = async (text: string) =>
  (await (await post(query(text))).json()) as { data?: unknown; errors?: { extensions?: unknown }[] };
const query = (text: string) => JSON.stringify({ query: text });

describe('the GraphQL endpoint', () => {
  it('answers POST with application/json only', async () => {
    expect((await fetch(`${api.url}/graphql?query={__typename}`)).status).toBe(405);
    expect((await post(query('{ __typename }'), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post(query('{ __typename }'), { 'content-type': 'multipart/form-data' })).status).toBe(415);
    const right = await post(query('{ __typename }'));
    expect(right.status).toBe(200);
    expect(right.headers.get('cache-control')).toBe('no-store');
    expect(right.headers.get('x-content-type-options')).toBe('nosniff');
    expect(right.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses broken JSON, several operations at once, and bodies over the limit', async () => {
    expect((await post('{"query": "{ __typename }"')).status).toBe(400);
    expect((await post(`[${query('{ __typename }')}]`)).status).toBe(400);
    const large = await post(
      JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(100_000) } }),
    );
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('100000 bytes');
    expect(
      (await post(`{"query":"{ __typename }","variables":${'{"a":'.repeat(30)}1${'}'.repeat(30)}}`)).status,
    ).toBe(400);
  });

  it('refuses a foreign origin', async () => {
    expect((await post(query('{ __typename }'), { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(query('{ __typename }'), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(query('{ __typename }'), { origin: api.url })).status).toBe(200);
  });

  it('tells nothing of the schema in an error', async () => {
    const unknown = await answerTo('{ sesion { login } }');
    expect(JSON.stringify(unknown)).not.toMatch(/Did you mean|session/);
    expect(unknown.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('refuses what asks too much, a fragment bomb within 50 ms', async () => {
    const deep = `{ session ${'{ acting '.repeat(12)}{ id }${' }'.repeat(12)} }`;
    const aliases = `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    const mutations = 'mutation { a: signOut b: signOut }';
    const bomb = `query { ...f0 } ${Array.from({ length: 25 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f25 on Query { session { id } }`;
    const roots = `query { ...R ... { authorities { id } } } fragment R on Query { ${[
      'authorityCases { nodes { id } } caseworkers { id } meetings { nodes { id } } memberMeetings { nodes { id } }',
      'officeCases { nodes { id } } officeDesk { lettersDue } openSessions { id } ownApplications { nodes { id } }',
      'session { id } signInOptions { mode }',
    ].join(' ')} }`;
    const subscription = 'subscription { session { id } }';
    for (const text of [deep, aliases, mutations, bomb, roots, subscription]) {
      const before = performance.now();
      const answer = await answerTo(text);
      expect(answer.errors?.[0]?.extensions, text.slice(0, 40)).toEqual({
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
      expect(answer.data).toBeUndefined();
      expect(performance.now() - before).toBeLessThan(500);
    }
  });

  it('says 503 within two seconds or so where the database has no place, and lives on', async () => {
    const office = await api.as('OFFICE');
    const held = Array.from({ length: 10 }, () =>
      api.database.transaction(() => pause(3000)).catch(() => null),
    );
    const before = performance.now();
    const answer = office.send('mutation { revokeSession(id: "x") }');
    expect((await fetch(`${api.url}/livez`)).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(await answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DATABASE_BUSY' } }] });
    expect(performance.now() - before).toBeLessThan(2900);
    await Promise.all(held);
  });

  it('says that it keeps no documents, without an incident', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
    const answer = await (await post(JSON.stringify({ extensions }))).json();
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] });
  });

  it('passes the public audit of GraphQL over HTTP', async () => {
    const results = await auditServer({ url: `${api.url}/graphql` });
    const errors = results
      .filter((result) => result.status === 'error')
      .map(({ id, name }) => `${id} ${name}`);
    expect(errors).toEqual([]);
  });
});

describe('health', () => {
  it('says that the process lives and that it is ready, without details', async () => {
    expect(await (await fetch(`${api.url}/livez`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${api.url}/readyz`)).json()).toEqual({ status: 'ok', outbox: 'ok' });
  });

  it('asks the database once a second, however often somebody wants to know', async () => {
    await pause(1000);
    const asked = vi.spyOn(api.database, 'transaction');
    for (let n = 0; n < 20; n += 1) expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });
});
