import type { Database } from '../database/database.ts';

/** Production does not start on seeded accounts, whose password is public. */
export async function refuseDemoInProduction(database: Database): Promise<void> {
  const [demo] = await database.rows('select id from account where is_demo = 1 limit 1');
  if (demo) throw new Error('The database holds demo accounts: production refuses to start with them.');
}
