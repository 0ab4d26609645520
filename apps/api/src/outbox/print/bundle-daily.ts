import type { Duty } from '../../daily/duty.ts';
import { bundled, makeMissing } from './make-print-batch.ts';

/** Every day, what waits for the post becomes a batch. */
export const dailyPrintBatch: Duty = {
  name: 'printBatch',
  label: { de: 'Druckstapel bilden', en: 'Make the print batch' },
  run: async (ctx) => {
    await makeMissing(ctx);
    const batchId = await ctx.database.transaction((tx) => bundled(tx, ctx));
    return { handled: batchId === null ? 0 : 1, failed: 0, problem: null };
  },
};
