import type { Clock } from '../../clock.ts';
import type { Database } from '../../database/database.ts';

/** A released letter that nobody tried for so long means that nobody sends. */
const LATE_MS = 10 * 60_000;

/** Whether letters that should have left wait for somebody who sends them. Letters that wait for a mail server do not count. */
export async function isOutboxBehind({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<boolean> {
  const late = new Date(Date.parse(clock.now()) - LATE_MS).toISOString();
  const rows = await database.rows(
    `select o.id from outbox o where (o.state = 'DUE' and coalesce(o.next_attempt_at, o.released_at, o.created_at) < ?)
       or (o.state = 'SENDING' and o.leased_until < ?) limit 1`,
    [late, late],
  );
  return rows.length > 0;
}
