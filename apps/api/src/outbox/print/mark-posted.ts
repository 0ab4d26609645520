import type { SignedInContext } from '../../context.ts';
import { notFound, refuse } from '../../refusals.ts';

/** The office brought a batch to the post: its letters are sent. Answers the batch's id; throws Refusing. */
export async function markPosted(ctx: SignedInContext, batchId: string): Promise<string> {
  const now = ctx.clock.now();
  await ctx.database.transaction(async (tx) => {
    const posted = await tx.run(
      'update print_batch set posted_at = ?, posted_by = ? where id = ? and posted_at is null',
      [now, ctx.actor.accountId, batchId],
    );
    if (posted === 0) {
      const known = await tx.rows('select b.id from print_batch b where b.id = ?', [batchId]);
      throw known.length === 0 ? notFound(ctx.language) : refuse('BATCH_POSTED', ctx.language);
    }
    await tx.run(
      `update outbox set state = 'SENT', sent_at = ? where print_batch_id = ? and state = 'PRINT'`,
      [now, batchId],
    );
    tx.record(ctx, { action: 'markPosted', ids: { batchId } });
  });
  return batchId;
}
