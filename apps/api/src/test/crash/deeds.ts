import { anApplication, aPerson } from '../application-kit.ts';
import type { Client } from '../client.ts';
import type { TestApi } from '../test-api.ts';

/** Something that takes effect once, however often it is asked for and whatever dies meanwhile. */
export interface Deed {
  readonly name: string;
  /** Asks a server for it; rejects when the server died. */
  ask(url: string): Promise<void>;
  /** What the database says. */
  isDone(): Promise<boolean>;
}

const has = async (api: TestApi, sql: string, params: readonly string[]): Promise<boolean> =>
  (await api.database.rows(sql, params)).length > 0;

const application = anApplication({
  persons: [aPerson(), aPerson({ firstNames: 'Laila', relation: 'SPOUSE' })],
});

/** Begins an application and hands it in, under one key each. */
export function submission(api: TestApi, applicant: Client, key: string): Deed {
  return {
    name: `submit ${key}`,
    ask: async (url) => {
      const client = applicant.at(url);
      const { a } = await client.ask<{ a: { id: string } }>(
        `mutation ($input: ApplicationInput!, $key: String!) {
          a: startApplication(input: $input, idempotencyKey: $key) { ... on OwnApplication { id } } }`,
        { input: application, key: `start ${key}` },
      );
      await client.ask(
        `mutation ($id: ID!, $key: String!) { a: submitApplication(id: $id, version: 1, idempotencyKey: $key) {
          __typename } }`,
        { id: a.id, key: `submit ${key}` },
      );
    },
    isDone: () => has(api, 'select result_id from idempotency_key where request_key = ?', [`submit ${key}`]),
  };
}

/** Publishes an agenda with its cases. */
export function publication(api: TestApi, office: Client, meeting: { id: string; version: number }): Deed {
  return {
    name: `publish ${meeting.id}`,
    ask: async (url) => {
      await office.at(url).ask(
        `mutation ($id: ID!, $version: Int!, $key: String!) {
          a: publishAgenda(meetingId: $id, version: $version, idempotencyKey: $key) { __typename } }`,
        { ...meeting, key: `publish ${meeting.id}` },
      );
    },
    isDone: () => has(api, 'select id from meeting where id = ? and agenda_version = 1', [meeting.id]),
  };
}

export interface Deliberated {
  readonly meetingId: string;
  readonly itemId: string;
  readonly caseId: string;
  readonly version: number;
}

/** Ends the deliberation of a case whose persons were voted on. */
export function decision(api: TestApi, keeper: Client, { caseId, ...item }: Deliberated): Deed {
  return {
    name: `decide ${caseId}`,
    ask: async (url) => {
      await keeper.at(url).ask(
        `mutation ($meetingId: ID!, $itemId: ID!, $version: Int!) {
          a: decideCase(meetingId: $meetingId, itemId: $itemId, version: $version) { __typename } }`,
        item,
      );
    },
    isDone: () => has(api, `select id from hardship_case where id = ? and decided_on is not null`, [caseId]),
  };
}
