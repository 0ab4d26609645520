import type { SignedInContext } from '../context.ts';
import { IDLE_MS } from './session-token.ts';
import type { OpenSession } from './views.ts';

/** The account's own sessions that still answer, newest first. */
export async function openSessions(ctx: SignedInContext): Promise<OpenSession[]> {
  const now = ctx.clock.now();
  const rows = await ctx.database.rows<Omit<OpenSession, 'current'>>(
    `select id, created_at as createdAt, last_seen_at as lastSeenAt, user_agent as userAgent from session
     where account_id = ? and revoked_at is null and expires_at > ? and last_seen_at > ?
     order by created_at desc limit 100`,
    [ctx.actor.accountId, now, new Date(Date.parse(now) - IDLE_MS).toISOString()],
  );
  return rows.map((row) => ({ ...row, current: row.id === ctx.sessionId }));
}
