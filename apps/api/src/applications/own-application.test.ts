import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplication, aPerson } from '../test/application-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let applicant: Client;
beforeAll(async () => {
  api = await testApi();
  applicant = await api.as('APPLICANT');
});
afterAll(() => api.stop());

const FIELDS = `id version fileNumber receivedAt status statusText editable persons { surname birthDate nationalities aliases { surname } }
  reasons { section body } documents { id } missing { path code message }`;
const ANSWER = `__typename ... on OwnApplication { ${FIELDS} } ... on InputInvalid { fields { path code } }
  ... on ActionRefused { code } ... on Conflict { currentVersion }`;
const START = `mutation ($input: ApplicationInput!, $key: String!) { answer: startApplication(input: $input, idempotencyKey: $key) { ${ANSWER} } }`;
const SAVE = `mutation ($id: ID!, $version: Int!, $input: ApplicationInput!) { answer: saveApplication(id: $id, version: $version, input: $input) { ${ANSWER} } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!, $key: String!) { answer: submitApplication(id: $id, version: $version, idempotencyKey: $key) { ${ANSWER} } }`;

interface Shown {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly fileNumber: string | null;
  readonly [field: string]: unknown;
}
let keys = 0;
const newKey = () => `key-${++keys}`;
async function send(client: Client, document: string, variables: object): Promise<Shown> {
  return (await client.ask<{ answer: Shown }>(document, variables)).answer;
}
const started = (input: object, client = applicant) => send(client, START, { input, key: newKey() });

describe('an own application', () => {
  it('is kept as a draft however little is filled in, and says what is missing', async () => {
    const draft = await started({ persons: [{ surname: 'Rezai' }], reasons: [] });
    expect(draft).toMatchObject({
      __typename: 'OwnApplication',
      version: 1,
      status: 'DRAFT',
      editable: true,
    });
    expect(draft.missing).toContainEqual(
      expect.objectContaining({ path: 'persons[0].birthDate', code: 'REQUIRED' }),
    );
  });

  it('reads German dates, keeps partial ones and refuses impossible ones with the field', async () => {
    const draft = await started(anApplication({ persons: [aPerson({ birthDate: '04.1990' })] }));
    expect(draft.persons).toMatchObject([{ birthDate: '1990-04' }]);
    const impossible = await started(anApplication({ persons: [aPerson({ birthDate: '31.02.1990' })] }));
    expect(impossible).toEqual({
      __typename: 'InputInvalid',
      fields: [{ path: 'persons[0].birthDate', code: 'DATE_IMPOSSIBLE' }],
    });
  });

  it('takes 30 persons and no more', async () => {
    const persons = (count: number) =>
      Array.from({ length: count }, (_, index) => aPerson(index === 0 ? {} : { relation: 'CHILD' }));
    expect(await started(anApplication({ persons: persons(30) }))).toMatchObject({
      __typename: 'OwnApplication',
    });
    expect(await started(anApplication({ persons: persons(31) }))).toEqual({
      __typename: 'InputInvalid',
      fields: [{ path: 'persons', code: 'TOO_MANY' }],
    });
  });

  it('is submitted once, gets a file number and a receipt, and tells nothing of its version any more', async () => {
    const draft = await started(anApplication({ persons: [aPerson(), aPerson({ relation: 'CHILD' })] }));
    expect(draft.missing).toEqual([]);
    const key = newKey();
    const both = await Promise.all([
      send(applicant, SUBMIT, { id: draft.id, version: 1, key }),
      send(applicant, SUBMIT, { id: draft.id, version: 1, key }),
    ]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({ status: 'RECEIVED', editable: false, version: 0, missing: [] });
    expect(both[0]?.fileNumber).toMatch(/^HFK-2026-\d{5}$/);
    const letters = await api.database.rows('select letter from outbox where case_id = ? order by letter', [
      draft.id,
    ]);
    expect(letters).toEqual([{ letter: 'PRIVACY_NOTICE' }, { letter: 'TECHNICAL_RECEIPT' }]);
  });

  it('gets file numbers without gaps when many submit at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => started(anApplication())));
    const sent = await Promise.all(
      drafts.map((draft) => send(applicant, SUBMIT, { id: draft.id, version: 1, key: newKey() })),
    );
    const numbers = sent.map((each) => Number(each.fileNumber?.slice(-5))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, index) => (numbers[0] ?? 0) + index));
  });

  it('is not submitted with a mandatory field missing', async () => {
    const draft = await started(anApplication({ persons: [aPerson({ consentOn: '' })] }));
    expect(await send(applicant, SUBMIT, { id: draft.id, version: 1, key: newKey() })).toEqual({
      __typename: 'InputInvalid',
      fields: [{ path: 'persons[0].consentOn', code: 'CONSENT_REQUIRED' }],
    });
  });

  it('answers a stale draft with the current version and a submitted one with a refusal, whatever the version', async () => {
    const draft = await started(anApplication());
    const saved = await send(applicant, SAVE, { id: draft.id, version: 1, input: anApplication() });
    expect(saved).toMatchObject({ version: 2 });
    expect(await send(applicant, SAVE, { id: draft.id, version: 1, input: anApplication() })).toEqual({
      __typename: 'Conflict',
      currentVersion: 2,
    });
    await send(applicant, SUBMIT, { id: draft.id, version: 2, key: newKey() });
    for (const version of [1, 2, 3, 99])
      expect(await send(applicant, SAVE, { id: draft.id, version, input: anApplication() })).toEqual({
        __typename: 'ActionRefused',
        code: 'NOT_IN_THIS_STATE',
      });
  });

  it('is seen by its author alone; a stranger gets the answer of a missing one', async () => {
    const draft = await started(anApplication());
    const other = await api.as('APPLICANT');
    const BY_ID = 'query ($id: ID!) { ownApplication(id: $id) { id } ownApplications { nodes { id } } }';
    expect(await other.ask(BY_ID, { id: draft.id })).toEqual({
      ownApplication: null,
      ownApplications: { nodes: [] },
    });
    expect(await send(other, SAVE, { id: draft.id, version: 1, input: anApplication() })).toEqual({
      __typename: 'NotFound',
    });
    expect(await send(other, SAVE, { id: 'nothing', version: 1, input: anApplication() })).toEqual({
      __typename: 'NotFound',
    });
  });

  it('is shared within an organisation once submitted, and closed when the mandate is revoked', async () => {
    await api.database.transaction((tx) =>
      tx.run("insert into organisation (id, name) values ('org1', 'Beratung')"),
    );
    const author = await api.as('REPRESENTATIVE', { organisationId: 'org1' });
    const colleague = await api.as('REPRESENTATIVE', { organisationId: 'org1' });
    const input = anApplication({
      representation: 'ADVICE_CENTRE',
      representativeName: 'Beratung am Markt',
      representativeAddress: 'Am Markt 1, 44787 Bochum',
      mandateOn: '1.2.2026',
    });
    const draft = await started(input, author);
    const LIST = '{ ownApplications { nodes { id } } }';
    expect(await colleague.ask(LIST)).toEqual({ ownApplications: { nodes: [] } });
    await send(author, SUBMIT, { id: draft.id, version: 1, key: newKey() });
    expect(await colleague.ask(LIST)).toEqual({ ownApplications: { nodes: [{ id: draft.id }] } });
    await api.database.transaction((tx) =>
      tx.run("update hardship_case set mandate_revoked_on = '2026-03-02' where id = ?", [draft.id]),
    );
    expect(await author.ask(LIST)).toEqual({ ownApplications: { nodes: [] } });
  });
});
