import type { ActorFunction } from '@ersuchen/domain';
import type { Actor } from '../access/actor.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { IDLE_MS, tokenHash } from './session-token.ts';

export interface CurrentSession {
  readonly id: string;
  readonly actor: Actor;
}

interface SessionRow {
  id: string;
  last_seen_at: string;
  account_id: string;
  name: string;
  actor_function: ActorFunction;
  authority_id: string | null;
  seat_id: string | null;
  organisation_id: string | null;
}

/** The statement that every request with a session runs; the bench's limit server runs the same. */
export const SESSION_SQL = `select s.id, s.last_seen_at, s.account_id, a.name, f.actor_function, f.authority_id, f.seat_id,
    f.organisation_id
  from session s
  join account a on a.id = s.account_id
  join account_function f on f.id = s.account_function_id
  where s.token_hash = ? and s.revoked_at is null and s.expires_at > ? and s.last_seen_at > ?
    and a.disabled_at is null and f.valid_from <= ? and (f.valid_to is null or f.valid_to >= ?)`;

/** The parameters of SESSION_SQL for a token at this moment. */
export const sessionParams = (token: string, clock: Clock): readonly string[] => {
  const now = clock.now();
  const today = clock.today();
  return [tokenHash(token), now, new Date(Date.parse(now) - IDLE_MS).toISOString(), today, today];
};

/** The session of a cookie's token, or null when it ended, was revoked, or its account or function is over. */
export async function currentSession(
  database: Database,
  clock: Clock,
  token: string,
): Promise<CurrentSession | null> {
  const [row] = await database.rows<SessionRow>(SESSION_SQL, sessionParams(token, clock));
  if (!row) return null;
  if (Date.parse(clock.now()) - Date.parse(row.last_seen_at) > 60_000) {
    await database.transaction((tx) =>
      tx.run('update session set last_seen_at = ? where id = ?', [clock.now(), row.id]),
    );
  }
  return {
    id: row.id,
    actor: {
      accountId: row.account_id,
      accountName: row.name,
      fn: row.actor_function,
      authorityId: row.authority_id,
      seatId: row.seat_id,
      organisationId: row.organisation_id,
    },
  };
}
