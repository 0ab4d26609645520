import type { Context, SignedInContext } from '../../context.ts';

/** Ends the own session at once and takes the cookie away. */
export async function signOut(ctx: Context): Promise<boolean> {
  ctx.setSessionCookie(null);
  if (ctx.sessionId) await revoke(ctx, ctx.sessionId, ctx.actor?.accountId ?? '');
  return true;
}

/** Ends one of the own sessions; false when it is not the account's own or has ended. */
export const revokeSession = (ctx: SignedInContext, id: string): Promise<boolean> =>
  revoke(ctx, id, ctx.actor.accountId);

async function revoke(ctx: Context, id: string, accountId: string): Promise<boolean> {
  return ctx.database.transaction(async (tx) => {
    const changed = await tx.run(
      'update session set revoked_at = ? where id = ? and account_id = ? and revoked_at is null',
      [ctx.clock.now(), id, accountId],
    );
    if (changed === 1) tx.record(ctx, { action: 'endSession', ids: { sessionId: id } });
    return changed === 1;
  });
}
