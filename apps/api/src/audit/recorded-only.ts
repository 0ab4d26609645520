import type { Database } from '../database/database.ts';
import { UnrecordedWrite } from './unrecorded-writes.ts';

/**
 * The database as commands get it: a transaction that wrote business tables and recorded nothing is rolled back. Seeds
 * and set-up use the database itself.
 */
export function recordedOnly(database: Database): Database {
  const transaction: Database['transaction'] = (work) =>
    database.transaction(async (tx) => {
      const result = await work(tx);
      const tables = tx.unrecorded();
      if (tables.length > 0) throw new UnrecordedWrite(tables);
      return result;
    });
  return Object.assign(Object.create(database) as Database, { transaction });
}
