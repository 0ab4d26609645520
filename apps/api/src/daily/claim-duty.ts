import type { Database } from '../database/database.ts';
import { insert } from '../database/transaction.ts';
import { DailyRun } from './daily-run.entity.ts';

/** After so long a duty that was started and never finished belongs to a process that died. */
const LEASE_MS = 30 * 60_000;
const MOST_ATTEMPTS = 3;

/** Takes one duty of one day for this process: true for exactly one of all that try, false once it is done. */
export async function claimDuty(
  database: Database,
  day: string,
  duty: string,
  now: string,
): Promise<boolean> {
  const [known] = await database.rows<{ state: string }>(
    'select state from daily_run where run_day = ? and duty = ?',
    [day, duty],
  );
  if (known?.state === 'DONE') return false;
  return known ? takeOver(database, day, duty, now) : begin(database, day, duty, now);
}

async function begin(database: Database, day: string, duty: string, now: string): Promise<boolean> {
  try {
    await database.transaction((tx) =>
      insert(tx, DailyRun, { runDay: day, duty, state: 'RUNNING', attempts: 1, startedAt: now }),
    );
    return true;
  } catch (error) {
    const rows = await database.rows('select duty from daily_run where run_day = ? and duty = ?', [
      day,
      duty,
    ]);
    if (rows.length > 0) return false;
    throw error;
  }
}

/** A duty that failed is tried again, and one whose process died. */
async function takeOver(database: Database, day: string, duty: string, now: string): Promise<boolean> {
  const lapsed = new Date(Date.parse(now) - LEASE_MS).toISOString();
  const taken = await database.transaction((tx) =>
    tx.run(
      `update daily_run set state = 'RUNNING', attempts = attempts + 1, started_at = ?
       where run_day = ? and duty = ? and attempts < ? and (state = 'FAILED' or (state = 'RUNNING' and started_at < ?))`,
      [now, day, duty, MOST_ATTEMPTS, lapsed],
    ),
  );
  return taken === 1;
}
