import type { CaseState, PersonState } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaseEvent } from '../cases/case-event.entity.ts';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import { insert } from '../database/transaction.ts';
import { schemaOf } from '../schema.ts';
import { allFields } from './all-fields.ts';
import { anApplication } from './application-kit.ts';
import { aCase } from './case-kit.ts';
import type { Client } from './client.ts';
import { type TestApi, testApi } from './test-api.ts';

let api: TestApi;
let everything: string;
beforeAll(async () => {
  api = await testApi();
  everything = allFields(await schemaOf(), 'OwnApplication');
});
afterAll(() => api.stop());

/** An end of a case as it lies in the database, with what happened inside the office since the decision. */
interface Ending {
  readonly state: CaseState;
  readonly persons: readonly PersonState[];
  /** Internal events since: each raises the version. */
  readonly eventsSince: number;
}

const ENDINGS: Readonly<Record<string, Ending>> = {
  'no request': { state: 'DECIDED', persons: ['NO_REQUEST', 'NO_REQUEST'], eventsSince: 0 },
  'a recommendation': { state: 'DECIDED', persons: ['RECOMMENDATION', 'NO_REQUEST'], eventsSince: 1 },
  'a request, forwarded': { state: 'REQUEST_SENT', persons: ['REQUEST', 'REQUEST'], eventsSince: 2 },
  'a request for one of the family': {
    state: 'REQUEST_SENT',
    persons: ['REQUEST', 'NO_REQUEST'],
    eventsSince: 2,
  },
  'an intended decision': { state: 'INTENT_REPORTED', persons: ['REQUEST', 'REQUEST'], eventsSince: 3 },
  'a later settlement': { state: 'SETTLED', persons: ['REQUEST', 'SETTLED'], eventsSince: 4 },
};
const AFTER_RELEASE_ONLY: Readonly<Record<string, Ending>> = {
  'closed without a request': { state: 'CLOSED', persons: ['NO_REQUEST', 'NO_REQUEST'], eventsSince: 1 },
  'a permit granted': { state: 'CLOSED', persons: ['REQUEST', 'REQUEST'], eventsSince: 5 },
};

async function ended(ending: Ending, released: boolean, client: Client, change: Partial<HardshipCase>) {
  const built = await aCase()
    .inState(ending.state)
    .withPersons(ending.persons.map((state) => ({ state, outcomeOn: '2026-02-10' })))
    .with({
      version: 10 + ending.eventsSince,
      fileNumber: null,
      decidedOn: '2026-02-10',
      closingReleasedAt: released ? '2026-02-12T12:00:00.000Z' : null,
      ...change,
    })
    .withDocuments([{ kind: 'D01' }, ...new Array(ending.eventsSince).fill({ kind: 'O02' })])
    .create(api.database);
  await api.database.transaction((tx) =>
    insert(
      tx,
      CaseEvent,
      Array.from({ length: ending.eventsSince }, (_, index) => ({
        caseId: built.id,
        seq: 10 + index,
        action: 'forwardRequest',
        fromState: ending.state,
        toState: ending.state,
        happenedAt: '2026-02-20T10:00:00.000Z',
        accountId: client.accountId,
        actorFunction: 'OFFICE' as const,
      })),
    ),
  );
  return built;
}

/** All that one can get of the case: every field, the list, and the answers to everything one can try. */
async function seenOf(client: Client, id: string): Promise<unknown> {
  const one = await client.send(`query ($id: ID!) { ownApplication(id: $id) ${everything} }`, { id });
  const list = await client.send(`{ ownApplications { nodes ${everything} } }`);
  const tried = [];
  for (const version of [0, 10, 11, 12, 15]) {
    tried.push(
      await client.send(
        `mutation ($id: ID!, $version: Int!, $input: ApplicationInput!) { saveApplication(id: $id, version: $version, input: $input) {
          __typename ... on ActionRefused { code message } ... on Conflict { currentVersion } } }`,
        { id, version, input: anApplication() },
      ),
      await client.send(
        `mutation ($id: ID!, $version: Int!, $key: String!) { submitApplication(id: $id, version: $version, idempotencyKey: $key) {
          __typename ... on ActionRefused { code message } ... on Conflict { currentVersion } } }`,
        { id, version, key: `${id}-${version}` },
      ),
    );
  }
  const closed = await client.send('query ($id: ID!) { officeCase(id: $id) { state } }', { id });
  return withoutIds({ one, list, tried, closed });
}

/** Ids and correlation ids are random; everything else must be equal. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/"[0-9A-HJKMNP-TV-Z]{26}"/g, '"id"'));

for (const fn of ['APPLICANT', 'REPRESENTATIVE'] as const) {
  describe(`what the ${fn.toLowerCase()} can get of an ended procedure`, () => {
    const owner = (client: Client): Partial<HardshipCase> =>
      fn === 'APPLICANT'
        ? { applicantAccountId: client.accountId }
        : { representativeAccountId: client.accountId, representation: 'LAWYER', mandateOn: '2026-01-02' };

    async function comparable(endings: Readonly<Record<string, Ending>>, released: boolean) {
      const seen: Record<string, unknown> = {};
      for (const [name, ending] of Object.entries(endings)) {
        const client = await api.as(fn);
        seen[name] = await seenOf(client, (await ended(ending, released, client, owner(client))).id);
      }
      return seen;
    }

    it('is the same for every outcome before the closing letters are released', async () => {
      const seen = await comparable(ENDINGS, false);
      for (const name of Object.keys(seen)) expect(seen[name], name).toEqual(seen['no request']);
      expect(seen['no request']).toMatchObject({
        one: { data: { ownApplication: { status: 'IN_REVIEW' } } },
      });
    });

    it('is the same for every outcome afterwards, whatever happens at the authority', async () => {
      const seen = await comparable({ ...ENDINGS, ...AFTER_RELEASE_ONLY }, true);
      for (const name of Object.keys(seen)) expect(seen[name], name).toEqual(seen['no request']);
      expect(seen['no request']).toMatchObject({ one: { data: { ownApplication: { status: 'ENDED' } } } });
    });
  });
}
