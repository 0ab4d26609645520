import type { Letter } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { insert } from '../database/transaction.ts';
import { OutboxRow } from '../outbox/outbox-row.entity.ts';
import { deleteKey } from '../storage/file-key.ts';
import { FileMissing } from '../storage/storage.ts';

import { aCase } from '../test/case-kit.ts';
import { textOf } from '../test/pdf-text.ts';
import { type TestApi, testApi } from '../test/test-api.ts';
import { makeLetter, NoSuchLetter, readLetter } from './make-letter.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

async function due(letter: Letter, recipient: string, caseId: string, recipientId: string | null = null) {
  const id = newId();
  await api.database.transaction((tx) =>
    insert(tx, OutboxRow, {
      id,
      occasion: `${caseId}:2:${letter}:${recipient}:${id.slice(-6)}`,
      letter,
      recipient,
      recipientId,
      caseId,
      state: 'DUE',
      dueOn: api.clock.today(),
      createdAt: api.clock.now(),
    }),
  );
  return id;
}

describe('a letter that is due', () => {
  it('is made once, stored encrypted, and stays as it was', async () => {
    const { id: caseId, fileNumber } = await aCase().withPersons(2).create(api.database);
    const outboxId = await due('RECEIPT_CONFIRMATION', 'APPLICANT', caseId);
    const made = await makeLetter(api, outboxId);
    expect(made).toMatchObject({
      id: outboxId,
      caseId,
      meetingId: null,
      letter: 'RECEIPT_CONFIRMATION',
      recipient: 'APPLICANT',
      recipientName: 'Farid Rezai',
      recipientAddress: 'Farid Rezai\nWiesenweg 7\n44787 Bochum',
      subject: 'Eingangsbestätigung',
      templateVersion: 0,
      pages: 2,
      madeAt: '2026-03-02T09:00:00.000Z',
    });
    const pdf = await readLetter(api, outboxId);
    expect(pdf).toHaveLength(made.bytes);
    const { text } = await textOf(pdf);
    expect(text).toContain(fileNumber);
    expect(text).toContain('Guten Tag Farid Rezai,');
    expect(text).toContain('Laila Rezai');
    api.clock.set('2026-04-01T09:00:00.000Z');
    expect(await makeLetter(api, outboxId)).toEqual(made);
    api.clock.set('2026-03-02T09:00:00.000Z');
  });

  it('is one letter, also when two make it at the same time', async () => {
    const { id: caseId } = await aCase().create(api.database);
    const outboxId = await due('COMPLETION_REQUEST', 'APPLICANT', caseId);
    const made = await Promise.all([1, 2, 3, 4].map(() => makeLetter(api, outboxId)));
    expect(new Set(made.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await readLetter(api, outboxId)).toHaveLength(made[0]?.bytes ?? 0);
  });

  it('cannot be read any more when the key of its case is deleted', async () => {
    const { id: caseId } = await aCase().create(api.database);
    const outboxId = await due('CLOSING', 'APPLICANT', caseId);
    await makeLetter(api, outboxId);
    await api.database.transaction((tx) => deleteKey(tx, { kind: 'CASE', id: caseId }));
    await expect(readLetter(api, outboxId)).rejects.toThrow(FileMissing);
  });

  it('does not exist when nothing is due', async () => {
    await expect(makeLetter(api, newId())).rejects.toThrow(NoSuchLetter);
    await expect(readLetter(api, newId())).rejects.toThrow(NoSuchLetter);
  });
});
