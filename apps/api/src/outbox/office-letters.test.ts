import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aLetter } from '../test/outbox-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let caseId: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.database.transaction(async (tx) => {
    for (const table of ['letter', 'dispatch_attempt', 'outbox']) await tx.run(`delete from ${table}`);
  });
  ({ id: caseId } = await aCase().inState('PRE_CHECK').create(api.database));
});

const release = (ids: readonly string[], client = office) =>
  client.ask<{ releaseLetters: object }>(
    `mutation ($ids: [ID!]!) { releaseLetters(ids: $ids) { __typename
      ... on ReleasedLetters { released refused { id code message } } ... on InputInvalid { fields { path code } } } }`,
    { ids },
  );
const step = async (name: string, variables: object, client = office) => {
  const extra = name === 'withholdLetter' ? ', reason: $reason' : '';
  const declared = name === 'withholdLetter' ? ', $reason: String!' : '';
  const { answer } = await client.ask<{ answer: Record<string, unknown> }>(
    `mutation ($id: ID!${declared}) { answer: ${name}(id: $id${extra}) { __typename
      ... on Letter { state withheldReason attempts actions } ... on ActionRefused { code }
      ... on InputInvalid { fields { path code } } } }`,
    variables,
  );
  return answer;
};
const queue = async (name: string, first = 50, after: string | null = null) => {
  const { letterQueue } = await office.ask<{
    letterQueue: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }>(
    `query ($queue: LetterQueue!, $first: Int!, $after: String) { letterQueue(queue: $queue, first: $first, after: $after) {
      nodes { id letter recipientName fileNumber actions } pageInfo { hasNextPage endCursor } } }`,
    { queue: name, first, after },
  );
  return letterQueue;
};

describe('signing', () => {
  it('releases letters together at one moment and names those it does not release', async () => {
    const [one, two, sent, withheld] = [
      await aLetter(api, { state: 'TO_SIGN', caseId }),
      await aLetter(api, { state: 'TO_SIGN', caseId }),
      await aLetter(api, { state: 'SENT', caseId }),
      await aLetter(api, { state: 'WITHHELD', caseId }),
    ];
    const { releaseLetters } = await release([one, sent, two, 'unknown', withheld, one]);
    expect(releaseLetters).toEqual({
      __typename: 'ReleasedLetters',
      released: [one, two],
      refused: [
        { id: sent, code: 'NOT_IN_THIS_STATE', message: expect.any(String) },
        { id: 'unknown', code: 'NOT_FOUND', message: expect.any(String) },
        { id: withheld, code: 'NOT_IN_THIS_STATE', message: expect.any(String) },
      ],
    });
    const rows = await api.database.rows<object>(
      `select state, released_at, released_on, released_by from outbox where state = 'DUE'`,
    );
    const same = {
      state: 'DUE',
      released_at: '2026-03-02T09:00:00.000Z',
      released_on: '2026-03-02',
      released_by: office.accountId,
    };
    expect(rows).toEqual([same, same]);
  });

  it('asks for one to two hundred letters', async () => {
    expect(await release([])).toMatchObject({
      releaseLetters: { fields: [{ path: 'ids', code: 'REQUIRED' }] },
    });
    const many = Array.from({ length: 201 }, (_, index) => `L${index}`);
    expect(await release(many)).toMatchObject({
      releaseLetters: { fields: [{ path: 'ids', code: 'TOO_MANY' }] },
    });
  });

  it('releases each letter once, however many press the button together', async () => {
    const id = await aLetter(api, { state: 'TO_SIGN', caseId });
    const answers = await Promise.all(Array.from({ length: 8 }, () => release([id])));
    expect(answers.filter((answer) => JSON.stringify(answer).includes(`"released":["${id}"]`))).toHaveLength(
      1,
    );
  });

  it('is the office’s, and not for a chair who is recused from the case', async () => {
    const id = await aLetter(api, { state: 'TO_SIGN', caseId });
    const chair = await api.as('CHAIR');
    await api.database.transaction((tx) =>
      tx.run(
        `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Nachbar', ?, ?)`,
        [chair.accountId, caseId, api.clock.now(), office.accountId],
      ),
    );
    expect(await release([id], chair)).toEqual({ releaseLetters: { __typename: 'NotFound' } });
    const { errors } = await (await api.as('APPLICANT')).send(
      'mutation { releaseLetters(ids: []) { __typename } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('a letter that must not go', () => {
  it('is withheld with a reason', async () => {
    const id = await aLetter(api, { state: 'TO_SIGN', caseId });
    expect(await step('withholdLetter', { id, reason: ' ' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    expect(await step('withholdLetter', { id, reason: 'Doppelt verfügt' })).toMatchObject({
      state: 'WITHHELD',
      withheldReason: 'Doppelt verfügt',
      actions: [],
    });
    expect(await step('withholdLetter', { id, reason: 'noch einmal' })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });

  it('is never a closing letter', async () => {
    const id = await aLetter(api, { state: 'FAILED', letter: 'CLOSING', caseId });
    expect(await step('withholdLetter', { id, reason: 'weil' })).toMatchObject({ code: 'CLOSING_MUST_GO' });
  });
});

describe('a letter that failed', () => {
  it('is tried anew or printed', async () => {
    const failed = { state: 'FAILED', caseId, attempts: 8, problem: 'SMTP 550' } as const;
    const [one, two] = [await aLetter(api, failed), await aLetter(api, failed)];
    expect(await step('retryLetter', { id: one })).toMatchObject({ state: 'DUE', attempts: 0 });
    expect(await step('retryLetter', { id: one })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    expect(await step('printLetter', { id: two })).toMatchObject({ state: 'PRINT' });
  });
});

describe('the queues', () => {
  it('hold every letter once, are counted, and are read page by page', async () => {
    const ids: string[] = [];
    for (let minute = 1; minute <= 3; minute += 1)
      ids.push(
        await aLetter(api, { state: 'TO_SIGN', caseId, createdAt: `2026-03-01T09:0${minute}:00.000Z` }),
      );
    for (const state of ['DUE', 'SENDING', 'PRINT', 'FAILED'] as const) await aLetter(api, { state, caseId });
    const { letterCounts } = await office.ask('{ letterCounts { toSign underWay toPrint toPost failed } }');
    expect(letterCounts).toEqual({ toSign: 3, underWay: 2, toPrint: 1, toPost: 0, failed: 1 });
    const first = await queue('TO_SIGN', 2);
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const second = await queue('TO_SIGN', 2, first.pageInfo.endCursor);
    expect(second.nodes.map(({ id }) => id)).toEqual(ids.slice(2, 3));
    expect(second.nodes[0]).toMatchObject({
      recipientName: expect.any(String),
      actions: ['releaseLetter', 'withholdLetter'],
    });
    expect((await queue('UNDER_WAY')).nodes).toHaveLength(2);
  });
});
