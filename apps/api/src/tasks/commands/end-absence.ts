import type { SignedInContext } from '../../context.ts';
import { notFound } from '../../refusals.ts';
import { requireOwnOrHead } from './record-absence.ts';

/** Somebody is back earlier, or does not go: the files lie on the own desk again. Answers the absence's id. */
export async function endAbsence(ctx: SignedInContext, id: string): Promise<string> {
  await ctx.database.transaction(async (tx) => {
    const [row] = await tx.rows<{ account_id: string }>(
      'select account_id from account_absence where id = ? and ended_at is null',
      [id],
    );
    if (!row) throw notFound(ctx.language);
    requireOwnOrHead(ctx, row.account_id);
    await tx.run('update account_absence set ended_by = ?, ended_at = ? where id = ?', [
      ctx.actor.accountId,
      ctx.clock.now(),
      id,
    ]);
    tx.record(ctx, { action: 'endAbsence', ids: { absenceId: id } });
  });
  return id;
}
