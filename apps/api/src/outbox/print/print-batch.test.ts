import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/id.ts';
import { makeLetter } from '../../letters/make-letter.ts';
import { aCase } from '../../test/case-kit.ts';
import type { Client } from '../../test/client.ts';
import { aLetter } from '../../test/outbox-kit.ts';
import { aMeeting } from '../../test/published-meeting.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';

let api: TestApi;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const queued = async () => {
  const { id: caseId } = await aCase().inState('PRE_CHECK').create(api.database);
  return aLetter(api, { state: 'PRINT', caseId });
};
const bundle = async (key: string = newId()) => {
  const { makePrintBatch } = await office.ask<{ makePrintBatch: Record<string, unknown> }>(
    `mutation ($key: String!) { makePrintBatch(idempotencyKey: $key) { __typename
      ... on PrintBatch { id number letters printDay madeBy postedAt } ... on ActionRefused { code } } }`,
    { key },
  );
  return makePrintBatch;
};
const post = async (batchId: unknown) => {
  const { markPosted } = await office.ask<{ markPosted: Record<string, unknown> }>(
    `mutation ($batchId: ID!) { markPosted(batchId: $batchId) { __typename ... on PrintBatch { postedAt postedBy }
      ... on ActionRefused { code } } }`,
    { batchId },
  );
  return markPosted;
};
const file = async (id: unknown, client = office) => client.get(`/print-batches/${id}.pdf`);

describe('the print queue', () => {
  it('becomes one batch with one file, the same bytes at every download', async () => {
    expect(await bundle()).toEqual({ __typename: 'ActionRefused', code: 'NOTHING_TO_PRINT' });
    const letters = [await queued(), await queued(), await queued()];
    const key = newId();
    const batch = await bundle(key);
    expect(batch).toMatchObject({ number: 1, letters: 3, printDay: '2026-03-02', postedAt: null });
    expect(await bundle(key)).toMatchObject({ id: batch.id });
    const [first, second] = [await file(batch.id), await file(batch.id)];
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(Buffer.from(await second.arrayBuffer()).equals(bytes)).toBe(true);
    expect(first.headers.get('content-disposition')).toBe('attachment; filename="Druckstapel.pdf"');
    let sides = 0;
    for (const id of letters) {
      const { pages } = await makeLetter(api, id);
      sides += pages + (pages % 2);
    }
    expect((await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()).toBe(sides);
    expect(await bundle()).toMatchObject({ code: 'NOTHING_TO_PRINT' });
  });

  it('puts each letter into one batch only, however many bundle together', async () => {
    const letters = [await queued(), await queued()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => bundle()));
    expect(answers.filter(({ __typename }) => __typename === 'PrintBatch')).toHaveLength(1);
    const rows = await api.database.rows<{ batch: string }>(
      'select distinct print_batch_id as batch from outbox where id in (?, ?)',
      letters,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.batch).not.toBeNull();
  });

  it('is posted once: its letters are sent, and none of them can be withheld any more', async () => {
    const id = await queued();
    const batch = await bundle();
    const { withholdLetter } = await office.ask<{ withholdLetter: object }>(
      `mutation ($id: ID!) { withholdLetter(id: $id, reason: "doch nicht") { ... on ActionRefused { code } } }`,
      { id },
    );
    expect(withholdLetter).toEqual({ code: 'IN_A_BATCH' });
    expect(await post(batch.id)).toMatchObject({ postedAt: '2026-03-02T09:00:00.000Z' });
    expect(await post(batch.id)).toEqual({ __typename: 'ActionRefused', code: 'BATCH_POSTED' });
    expect(await post(newId())).toEqual({ __typename: 'NotFound' });
    const [row] = await api.database.rows('select state, sent_at from outbox where id = ?', [id]);
    expect(row).toEqual({ state: 'SENT', sent_at: '2026-03-02T09:00:00.000Z' });
  });

  it('is the office’s alone, and nobody’s who may not see one of its cases', async () => {
    const { id: caseId } = await aCase().inState('PRE_CHECK').create(api.database);
    await aLetter(api, { state: 'PRINT', caseId });
    const batch = await bundle();
    for (const fn of ['APPLICANT', 'AUTHORITY', 'SEAT', 'SUPERVISION', 'MINUTES_KEEPER'] as const)
      expect((await file(batch.id, await api.as(fn))).status).toBe(404);
    const chair = await api.as('CHAIR');
    expect((await file(batch.id, chair)).status).toBe(200);
    await api.database.transaction((tx) =>
      tx.run(
        `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Nachbar', ?, ?)`,
        [chair.accountId, caseId, api.clock.now(), office.accountId],
      ),
    );
    expect((await file(batch.id, chair)).status).toBe(404);
  });

  it('leaves minutes with their votes to those who were in the room', async () => {
    const meetingId = await aMeeting(api.database);
    const minutes = await aLetter(api, {
      state: 'PRINT',
      letter: 'MINUTES',
      recipient: 'RECIPIENTS',
      meetingId,
    });
    const other = await queued();
    const inBatch = async (id: string) =>
      (
        await api.database.rows<{ batch: string | null }>(
          'select print_batch_id as batch from outbox where id = ?',
          [id],
        )
      )[0]?.batch;
    const batch = await bundle();
    expect([await inBatch(minutes), await inBatch(other)]).toEqual([null, batch.id]);
    await api.database.transaction((tx) =>
      tx.run('update outbox set print_batch_id = ? where id = ?', [String(batch.id), minutes]),
    );
    expect((await file(batch.id)).status).toBe(404);
  });
});
