import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@ersuchen/api/database';
import { newId } from '@ersuchen/api/id';
import { migrate } from '@ersuchen/api/migrate';
import { ABSOLUTE_MS, newToken, tokenHash } from '@ersuchen/api/session-token';
import { mariadb } from '../services/mariadb.mjs';
import type { Keys } from './queries.ts';

export interface BenchDatabase {
  readonly url: string;
  readonly keys: Keys;
  /** The cookie of an office session. */
  readonly cookie: string;
  stop(): Promise<void>;
}

/** A server with the large seed: DATABASE_URL's if it is set (kept and used again), else a private one. */
export async function openBenchDatabase(cases: number): Promise<BenchDatabase> {
  const server = await mariadb();
  execFileSync(
    process.execPath,
    [
      fileURLToPath(new URL('../seed/main.ts', import.meta.url)),
      'large',
      '--cases',
      String(cases),
      '--database',
      server.url,
    ],
    { stdio: 'inherit' },
  );
  const database = await openDatabase(server.url);
  try {
    await migrate(database);
    const ids = async (sql: string) => (await database.rows<{ id: string }>(sql)).map((row) => row.id);
    const office = await database.rows<{ id: string; account_id: string }>(
      `select id, account_id from account_function where actor_function = 'OFFICE' limit 1`,
    );
    const [function_] = office;
    if (!function_) throw new Error('the seed has no account of the office');
    const token = newToken();
    const now = new Date();
    await database.transaction((tx) =>
      tx.run(
        `insert into session (token_hash, id, account_id, account_function_id, created_at, last_seen_at, expires_at)
         values (?, ?, ?, ?, ?, ?, ?)`,
        [
          tokenHash(token),
          newId(),
          function_.account_id,
          function_.id,
          now.toISOString(),
          now.toISOString(),
          new Date(now.getTime() + ABSOLUTE_MS).toISOString(),
        ],
      ),
    );
    return {
      url: server.url,
      keys: {
        cases: await ids(
          `select c.id from hardship_case c join statement s on s.case_id = c.id where c.state <> 'DRAFT' order by c.id limit 500`,
        ),
        meetings: await ids(
          'select m.id from meeting m where exists (select 1 from agenda_item i where i.meeting_id = m.id) order by m.id limit 200',
        ),
      },
      cookie: `ersuchen=${token}`,
      stop: () => server.stop(),
    };
  } finally {
    await database.close();
  }
}
