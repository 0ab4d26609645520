import type { Database } from './database.ts';

/**
 * Brings the schema to the newest migration. Two processes may start together: one migrates, the other waits.
 * Names compare and sort by code point everywhere, so the schema's default collation is binary.
 */
export async function migrate(database: Database): Promise<void> {
  await database.underLock(async () => {
    if (database.engine === 'mysql') {
      await database.writer.query('alter database character set utf8mb4 collate utf8mb4_bin');
    }
    await database.writer.runMigrations({ transaction: 'each' });
  });
}

/** True when no migration is pending. */
export const isMigrated = async (database: Database): Promise<boolean> =>
  !(await database.writer.showMigrations());
