import { newId } from '../../database/id.ts';
import { aCase } from '../case-kit.ts';
import { aLetter } from '../outbox-kit.ts';
import type { CallKit, Calls } from './kit.ts';

/** Calls about letters on their way. */
export async function outboxCalls({ api, office }: CallKit): Promise<Calls> {
  const { id: caseId } = await aCase().create(api.database);
  const batchId = newId();
  await api.database.transaction((tx) =>
    tx.run(
      `insert into print_batch (id, print_day, number, letters, made_at, made_by) values (?, '2026-01-05', 1, 1, ?, ?)`,
      [batchId, api.clock.now(), office.accountId],
    ),
  );
  const letterIn = (state: 'TO_SIGN' | 'FAILED' | 'PRINT') => aLetter(api, { state, caseId });
  await letterIn('PRINT');
  return {
    releaseLetters: [office, { ids: [await letterIn('TO_SIGN')] }],
    withholdLetter: [office, { id: await letterIn('TO_SIGN'), reason: 'Doppelt' }],
    retryLetter: [office, { id: await letterIn('FAILED') }],
    printLetter: [office, { id: await letterIn('FAILED') }],
    makePrintBatch: [office, { idempotencyKey: newId() }],
    markPosted: [office, { batchId }],
  };
}
