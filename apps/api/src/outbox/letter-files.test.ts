import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aLetterWorld } from '../test/letter-kit.ts';
import { aLetter } from '../test/outbox-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let applicant: Client;
let representative: Client;
let authority: Client;
let stranger: Client;
let caseId: string;
let authorityId: string;

beforeAll(async () => {
  api = await testApi();
  authorityId = await anAuthority(api.database);
  [office, applicant, representative, authority, stranger] = [
    await api.as('OFFICE'),
    await api.as('APPLICANT'),
    await api.as('REPRESENTATIVE'),
    await api.as('AUTHORITY', { authorityId }),
    await api.as('APPLICANT'),
  ];
  ({ id: caseId } = await aCase()
    .inState('PRE_CHECK')
    .of(authorityId)
    .with({
      applicantAccountId: applicant.accountId,
      representation: 'LAWYER',
      representativeAccountId: representative.accountId,
      mandateOn: '2026-01-01',
    })
    .create(api.database));
});
afterAll(() => api.stop());

const toApplicant = (change: Parameters<typeof aLetter>[1] = {}) =>
  aLetter(api, { caseId, recipientId: applicant.accountId, ...change });
const status = async (client: Client, id: string) => (await client.get(`/letters/${id}.pdf`)).status;
const listed = async (client: Client, field = 'ownLetters') => {
  const { list } = await client.ask<{
    list: { nodes: { id: string; letter: string; releasedOn: string }[] };
  }>(`{ list: ${field}(first: 100) { nodes { id letter releasedOn caseId fileNumber } } }`);
  return list.nodes.map(({ id }) => id);
};

describe('a letter as a file', () => {
  it('is a PDF that is downloaded, never opened in the page, never kept by a cache', async () => {
    const id = await toApplicant();
    const response = await applicant.get(`/letters/${id}.pdf`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Schreiben-HFK-2026-\d{5}\.pdf"$/,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const again = Buffer.from(await (await office.get(`/letters/${id}.pdf`)).arrayBuffer());
    expect(again.equals(bytes)).toBe(true);
  });

  it('is logged when it is read', async () => {
    const id = await toApplicant();
    await office.get(`/letters/${id}.pdf`);
    await expect
      .poll(() =>
        api.database.rows('select 1 from case_reading where case_id = ? and account_id = ?', [
          caseId,
          office.accountId,
        ]),
      )
      .not.toHaveLength(0);
  });

  it('is the same nothing to everybody whom it is not for', async () => {
    const released = await toApplicant();
    const toSign = await toApplicant({ state: 'TO_SIGN' });
    const withheld = await toApplicant({ state: 'WITHHELD' });
    const tries: [Client, string][] = [
      [stranger, released],
      [representative, released],
      [authority, released],
      [await api.as('SEAT'), released],
      [await api.as('SUPERVISION'), released],
      [applicant, toSign],
      [applicant, withheld],
      [applicant, newId()],
    ];
    const answers = await Promise.all(
      tries.map(async ([client, id]) => {
        const response = await client.get(`/letters/${id}.pdf`);
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404/);
    expect(await listed(applicant)).not.toContain(toSign);
    expect(await listed(applicant)).not.toContain(withheld);
    expect(await listed(stranger)).toEqual([]);
  });

  it('asks for a session, for GET, and not from another site', async () => {
    const id = await toApplicant();
    expect(await status(api.stranger(), id)).toBe(401);
    expect(await status(api.stranger(), newId())).toBe(401);
    const foreign = await applicant.get(`/letters/${id}.pdf`, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    expect((await applicant.get(`/letters/../../etc/passwd`)).status).toBe(404);
    expect((await applicant.get(`/letters/${id.toLowerCase()}.pdf`)).status).toBe(404);
  });

  it('is a preview to the office before it is signed, and nothing is stored', async () => {
    const id = await toApplicant({ state: 'TO_SIGN' });
    const response = await office.get(`/letters/${id}.pdf`);
    expect(response.status).toBe(200);
    expect(await api.database.rows('select id from letter where id = ?', [id])).toEqual([]);
  });
});

describe('who reads which letters', () => {
  it('the recipient, from the release on, whatever becomes of the dispatch', async () => {
    const ids: string[] = [];
    for (const state of ['DUE', 'SENDING', 'PRINT', 'SENT', 'FAILED'] as const)
      ids.push(await toApplicant({ state }));
    const seen = await listed(applicant);
    for (const id of ids) expect(seen).toContain(id);
    expect(await Promise.all(ids.map((id) => status(applicant, id)))).toEqual(ids.map(() => 200));
  });

  it('a representative while the mandate lasts', async () => {
    const id = await aLetter(api, {
      caseId,
      recipient: 'REPRESENTATIVE',
      recipientId: representative.accountId,
    });
    expect(await listed(representative)).toEqual([id]);
    expect(await status(applicant, id)).toBe(404);
    const revoke = (day: string | null) =>
      api.database.transaction((tx) =>
        tx.run('update hardship_case set mandate_revoked_on = ? where id = ?', [day, caseId]),
      );
    await revoke('2026-03-01');
    expect(await listed(representative)).toEqual([]);
    expect(await status(representative, id)).toBe(404);
    await revoke(null);
  });

  it('an authority its own; after it lost competence only what ended it and its receipts', async () => {
    const to = (letter: 'NOTICE_OF_RECEIPT' | 'STATEMENT_RECEIPT', recipientId = authorityId) =>
      aLetter(api, { caseId, recipient: 'AUTHORITY', recipientId, letter });
    const notice = await to('NOTICE_OF_RECEIPT');
    const receipt = await to('STATEMENT_RECEIPT');
    const other = await anAuthority(api.database, 'Stadt Essen');
    const toOther = await to('NOTICE_OF_RECEIPT', other);
    expect((await listed(authority, 'authorityLetters')).sort()).toEqual([notice, receipt].sort());
    expect(await status(authority, toOther)).toBe(404);
    await api.database.transaction((tx) =>
      tx.run('update hardship_case set authority_id = ? where id = ?', [other, caseId]),
    );
    const ended = await aLetter(api, {
      caseId,
      recipient: 'FORMER_AUTHORITY',
      recipientId: authorityId,
      letter: 'COMPETENCE_ENDED',
    });
    expect((await listed(authority, 'authorityLetters')).sort()).toEqual([receipt, ended].sort());
    expect(await status(authority, notice)).toBe(404);
  });

  it('nobody a meeting’s letter to somebody else that tells of a case closed to them', async () => {
    const world = await aLetterWorld(api);
    const to = { meetingId: world.meetingId, recipient: 'RECIPIENTS', recipientId: world.memberId } as const;
    const chair = await api.as('CHAIR');
    const minutes = await aLetter(api, { ...to, letter: 'MINUTES' });
    const invitation = await aLetter(api, { ...to, letter: 'INVITATION', state: 'PRINT' });
    expect(await status(chair, minutes)).toBe(200);
    await api.database.transaction((tx) =>
      tx.run(
        `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Nachbar', ?, ?)`,
        [chair.accountId, world.caseId, api.clock.now(), chair.accountId],
      ),
    );
    expect(await status(chair, minutes)).toBe(404);
    expect(await status(chair, invitation)).toBe(404);
    expect(await status(office, invitation)).toBe(200);
    const batch = (client: Client) =>
      client.ask<{ answer: { __typename: string } }>(
        'mutation ($key: String!) { answer: makePrintBatch(idempotencyKey: $key) { __typename } }',
        { key: newId() },
      );
    await batch(chair);
    const batchOf = async (id: string) =>
      (
        await api.database.rows<{ batch: string | null }>(
          'select print_batch_id as batch from outbox where id = ?',
          [id],
        )
      )[0]?.batch;
    expect(await batchOf(invitation)).toBeNull();
    await batch(office);
    const made = await batchOf(invitation);
    expect((await office.get(`/print-batches/${made}.pdf`)).status).toBe(200);
    expect((await chair.get(`/print-batches/${made}.pdf`)).status).toBe(404);
  });
});
