import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Application } from '../../http/application.ts';
import { readLetter } from '../../letters/make-letter.ts';

interface Batch {
  readonly id: string;
  readonly madeAt: string;
  readonly sha256: string | null;
}

/**
 * The letters of a batch as one file. It is put together anew each time, from the stored letters in their order and with
 * the batch's own date, so that the bytes are always the same and nothing of a case lies outside its own key.
 */
export async function batchFile(application: Application, batchId: string): Promise<Uint8Array | null> {
  const { database } = application;
  const [batch] = await database.rows<Batch>(
    'select b.id, b.made_at as madeAt, b.sha256 from print_batch b where b.id = ?',
    [batchId],
  );
  if (!batch) return null;
  const letters = await database.rows<{ id: string }>(
    'select o.id from outbox o where o.print_batch_id = ? order by o.created_at, o.id',
    [batchId],
  );
  const { bytes, pages } = await merged(
    application,
    batch,
    letters.map(({ id }) => id),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (batch.sha256 === null) await remember(application, { batchId, pages, bytes: bytes.length, sha256 });
  else if (batch.sha256 !== sha256)
    application.log.warn({ batchId }, 'print batch differs from its first file');
  return bytes;
}

async function merged(application: Application, batch: Batch, ids: readonly string[]) {
  const whole = await PDFDocument.create({ updateMetadata: false });
  const made = new Date(batch.madeAt);
  whole.setTitle('Druckstapel');
  whole.setProducer('Ersuchen');
  whole.setCreator('Ersuchen');
  whole.setCreationDate(made);
  whole.setModificationDate(made);
  for (const id of ids) {
    const letter = await PDFDocument.load(await readLetter(application, id), { updateMetadata: false });
    const pages = await whole.copyPages(letter, letter.getPageIndices());
    for (const page of pages) whole.addPage(page);
    const [first] = pages;
    // Printed on both sides, two letters never share a sheet: they go to different people.
    if (first && pages.length % 2 === 1) whole.addPage([first.getWidth(), first.getHeight()]);
  }
  return { bytes: await whole.save(), pages: whole.getPageCount() };
}

interface Made {
  readonly batchId: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

async function remember({ database, clock }: Application, made: Made): Promise<void> {
  await database.transaction(async (tx) => {
    const changed = await tx.run(
      'update print_batch set pages = ?, bytes = ?, sha256 = ? where id = ? and sha256 is null',
      [made.pages, made.bytes, made.sha256, made.batchId],
    );
    if (changed > 0)
      tx.record({ clock, actor: null }, { action: 'drawPrintBatch', ids: { batchId: made.batchId } });
  });
}
