import type { Context } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { Session } from '../session.entity.ts';
import { ABSOLUTE_MS, newToken, tokenHash } from '../session-token.ts';
import { functionsOf, sessionView } from '../session-view.ts';
import type { SessionView } from '../views.ts';

/**
 * Gives an account a new session in its first function and sets the cookie; the session that the browser had before ends.
 * Null when the account holds no function today.
 */
export async function openSession(ctx: Context, accountId: string): Promise<SessionView | null> {
  const [first] = await functionsOf(ctx.database, ctx.clock, accountId);
  if (!first) return null;
  const token = newToken();
  const id = newId();
  const now = ctx.clock.now();
  await ctx.database.transaction(async (tx) => {
    if (ctx.sessionId) await tx.run('update session set revoked_at = ? where id = ?', [now, ctx.sessionId]);
    await insert(tx, Session, {
      id,
      tokenHash: tokenHash(token),
      accountId,
      accountFunctionId: first.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(Date.parse(now) + ABSOLUTE_MS).toISOString(),
      userAgent: ctx.userAgent,
    });
    const actor = { accountId, fn: first.function };
    tx.record({ clock: ctx.clock, actor }, { action: 'signIn', ids: { sessionId: id } });
  });
  ctx.setSessionCookie(token);
  return sessionView(ctx, id);
}
