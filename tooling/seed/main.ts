import { systemClock } from '@ersuchen/api/clock';
import { openDatabase } from '@ersuchen/api/database';
import { migrate } from '@ersuchen/api/migrate';
import { hashPassword } from '@ersuchen/api/passwords';
import { DEMO_PASSWORD } from './accounts.ts';
import { demoRows } from './demo/demo.ts';
import { loadLarge } from './large/load-large.ts';
import { holdsCases, insertRows } from './load.ts';
import { optionsFrom, type SeedOptions, USAGE } from './options.ts';

try {
  await seed(optionsFrom(process.argv.slice(2), process.env, systemClock.today()));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
}

/** Loads once: a database that holds cases stays as it is. */
async function seed(options: SeedOptions): Promise<void> {
  const database = await openDatabase(options.databaseUrl);
  try {
    await migrate(database);
    if (await holdsCases(database)) {
      process.stdout.write('The database holds cases already; nothing was loaded.\n');
      return;
    }
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    if (options.size === 'large') await loadLarge(database, { ...options, passwordHash });
    else {
      const rows = demoRows({ ...options, passwordHash });
      await database.transaction((tx) => insertRows(tx, rows));
      process.stdout.write(`Loaded ${rows.hardship_case?.length ?? 0} demo cases.\n`);
    }
  } finally {
    await database.close();
  }
}
