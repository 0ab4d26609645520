import type { SignedInContext } from '../context.ts';
import { duties } from './duties.ts';

const MOST = 100;

export interface RunRow {
  readonly day: string;
  readonly duty: string;
  readonly state: 'RUNNING' | 'DONE' | 'FAILED';
  readonly attempts: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly handled: number;
  readonly failed: number;
  readonly problem: string | null;
}

/** What the daily run did last, the newest day first. */
export async function dailyRuns({
  database,
  language,
}: SignedInContext): Promise<readonly (RunRow & { label: string })[]> {
  const rows = await database.rows<RunRow>(
    `select r.run_day as day, r.duty, r.state, r.attempts, r.started_at as startedAt, r.finished_at as finishedAt,
       r.handled, r.failed, r.problem from daily_run r order by r.run_day desc, r.started_at, r.duty limit ${MOST}`,
  );
  const labels = new Map(duties.map(({ name, label }) => [name, label[language]]));
  return rows.map((row) => ({ ...row, label: labels.get(row.duty) ?? row.duty }));
}
