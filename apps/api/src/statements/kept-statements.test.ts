import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let bochum: string;
let essen: string;
let former: Client;
let present: Client;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database, 'Stadt Bochum');
  essen = await anAuthority(api.database, 'Stadt Essen');
  former = await api.as('AUTHORITY', { authorityId: bochum });
  present = await api.as('AUTHORITY', { authorityId: essen });
});
afterAll(() => api.stop());

interface Kept {
  readonly keptStatement: object | null;
  readonly keptStatements: { readonly nodes: readonly { readonly id: string }[] };
}
const QUERY = `query ($id: ID!) {
  keptStatement(id: $id) { id fileNumber round body signer submittedAt receiptNumber answers { question body } }
  keptStatements { nodes { id } } }`;
const keptBy = (client: Client, { statementId }: BuiltCase) => client.ask<Kept>(QUERY, { id: statementId });

/** A case whose statement Bochum gave before Essen became competent. */
async function moved(state: 'SUBMITTED' | 'DRAFTED' = 'SUBMITTED'): Promise<BuiltCase> {
  const built = await aCase().inState('READY').of(bochum).withStatement(state).create(api.database);
  await api.database.transaction((tx) =>
    tx.run('update hardship_case set authority_id = ? where id = ?', [essen, built.id]),
  );
  return built;
}

describe('an authority that lost competence', () => {
  it('keeps its own submitted statement with the receipt, and nothing else of the case', async () => {
    const built = await moved();
    const { keptStatement, keptStatements } = await keptBy(former, built);
    expect(keptStatement).toMatchObject({
      fileNumber: built.fileNumber,
      signer: 'Frau Weber',
      receiptNumber: 'ST-1',
    });
    expect(keptStatements.nodes.map(({ id }) => id)).toContain(built.statementId);
    const { authorityCase } = await former.ask<{ authorityCase: object | null }>(
      `{ authorityCase(id: "${built.id}") { id } }`,
    );
    expect(authorityCase).toBeNull();
  });

  it('does not keep a draft', async () => {
    const built = await moved('DRAFTED');
    const { keptStatement, keptStatements } = await keptBy(former, built);
    expect(keptStatement).toBeNull();
    expect(keptStatements.nodes.map(({ id }) => id)).not.toContain(built.statementId);
  });

  it('shows nothing of it to the authority that followed', async () => {
    const built = await moved();
    expect(await keptBy(present, built)).toEqual({ keptStatement: null, keptStatements: { nodes: [] } });
  });

  it('lists only what it no longer finds in its cases', async () => {
    const built = await aCase().ready().of(bochum).create(api.database);
    const { keptStatement, keptStatements } = await keptBy(former, built);
    expect(keptStatement).not.toBeNull();
    expect(keptStatements.nodes.map(({ id }) => id)).not.toContain(built.statementId);
  });

  it('is asked by nobody else', async () => {
    const built = await moved();
    for (const fn of ['OFFICE', 'SEAT', 'APPLICANT', 'SUPERVISION'] as const) {
      const { errors } = await (await api.as(fn)).send(QUERY, { id: built.statementId });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});
