import { nrw } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDaily } from '../daily/run-daily.ts';
import { entities } from '../database/entities.ts';
import { anApplication } from '../test/application-kit.ts';
import { aCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let applicant: Client;
beforeAll(async () => {
  api = await testApi('2026-03-02T09:00:00.000Z');
  applicant = await api.as('APPLICANT');
});
afterAll(() => api.stop());

const CANARY = 'Kanarienvogel';
const input = () => {
  const application = anApplication();
  return { ...application, persons: application.persons.map((person) => ({ ...person, surname: CANARY })) };
};
const DRAFT = '{ __typename ... on OwnApplication { id version } }';
async function aDraft(client: Client): Promise<{ id: string; version: number }> {
  const { answer } = await client.ask<{ answer: { id: string; version: number } }>(
    `mutation ($input: ApplicationInput!, $key: String!) { answer: startApplication(input: $input, idempotencyKey: $key) ${DRAFT} }`,
    { input: input(), key: `${Math.random()}` },
  );
  return answer;
}
const discard = async (client: Client, on: { id: string; version: number }) =>
  (
    await client.ask<{ answer: object }>(
      `mutation ($id: ID!, $version: Int!) { answer: discardDraft(id: $id, version: $version) { __typename
         ... on ActionRefused { code } ... on Conflict { currentVersion } } }`,
      on,
    )
  ).answer;
const isThere = async (client: Client, id: string) =>
  (
    await client.ask<{ ownApplication: object | null }>(
      'query ($id: ID!) { ownApplication(id: $id) { id } }',
      { id },
    )
  ).ownApplication !== null;
async function canaries(): Promise<string[]> {
  const found = [];
  for (const entity of entities) {
    const table = api.database.writer.getMetadata(entity).tableName;
    const text = JSON.stringify(await api.database.rows(`select * from ${table}`));
    if (text.toLowerCase().includes(CANARY.toLowerCase())) found.push(table);
  }
  return found;
}
/** A fresh client: sessions end long before a draft does. */
const later = async (client: Client) => {
  const { database, clock } = api;
  await database.transaction((tx) => {
    tx.record({ clock, actor: null }, { action: 'test' });
    return tx.run('update session set expires_at = ?, last_seen_at = ? where account_id = ?', [
      '2099-01-01T00:00:00.000Z',
      clock.now(),
      client.accountId,
    ]);
  });
};

describe('a draft', () => {
  it('is thrown away by its author, without a trace of who it was about', async () => {
    const draft = await aDraft(applicant);
    expect(await canaries()).not.toEqual([]);
    expect(await discard(applicant, { ...draft, version: 9 })).toMatchObject({ __typename: 'Conflict' });
    expect(await discard(await api.as('APPLICANT'), draft)).toMatchObject({ __typename: 'NotFound' });
    expect(await discard(applicant, draft)).toEqual({ __typename: 'DiscardedDraft' });
    expect(await isThere(applicant, draft.id)).toBe(false);
    expect(await canaries()).toEqual([]);
    const submitted = await aCase().with({ applicantAccountId: applicant.accountId }).create(api.database);
    expect(await discard(applicant, submitted)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });

  it('is deleted by the daily run after ninety days without a change', async () => {
    const untouched = await aDraft(applicant);
    api.clock.set('2026-05-31T09:00:00.000Z');
    await runDaily(api.application);
    await later(applicant);
    expect(await isThere(applicant, untouched.id)).toBe(true);
    api.clock.set('2026-06-01T09:00:00.000Z');
    await later(applicant);
    const young = await aDraft(applicant);
    await runDaily(api.application);
    expect(await isThere(applicant, untouched.id)).toBe(false);
    expect(await isThere(applicant, young.id)).toBe(true);
  });
});

describe("the party's sight of a decided case", () => {
  it('ends a fixed time after the release, whatever the outcome', async () => {
    const released = (days: number) =>
      new Date(Date.parse('2026-06-01T09:00:00.000Z') - days * 86_400_000).toISOString();
    const ended = (state: 'CLOSED' | 'REQUEST_SENT' | 'SETTLED', days: number) =>
      aCase()
        .inState(state)
        .with({
          applicantAccountId: applicant.accountId,
          decidedOn: '2016-01-01',
          closingReleasedAt: released(days),
        })
        .create(api.database);
    const days = nrw.retentionDays.DECIDED;
    const seen = [];
    for (const state of ['CLOSED', 'REQUEST_SENT', 'SETTLED'] as const)
      seen.push([await ended(state, days - 1), await ended(state, days)] as const);
    api.clock.set('2026-06-02T09:00:00.000Z');
    await later(applicant);
    await runDaily(api.application);
    for (const [young, old] of seen) {
      expect(await isThere(applicant, young.id)).toBe(true);
      expect(await isThere(applicant, old.id)).toBe(false);
    }
  });
});
