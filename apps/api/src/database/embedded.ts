import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { DataSource } from 'typeorm';
import type { DatabaseParts } from './database.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { NodeSqlite } from './node-sqlite.ts';

/**
 * The embedded database: one connection that writes, one that reads (write-ahead log, so it sees committed rows only).
 * TypeORM shares its single connection, so transactions must queue: `writers` is 1.
 */
export async function embeddedDatabase(file: string): Promise<DatabaseParts> {
  mkdirSync(dirname(file), { recursive: true });
  const writer = await new DataSource({
    type: 'better-sqlite3',
    driver: NodeSqlite,
    database: file,
    enableWAL: true,
    entities,
    migrations,
    synchronize: false,
  }).initialize();
  await writer.query('pragma synchronous = normal');
  const reader = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  const statements = new Map<string, StatementSync>();
  return {
    engine: 'sqlite',
    writer,
    writers: 1,
    rows: async (sql, params) => {
      let statement = statements.get(sql);
      if (!statement) {
        statement = reader.prepare(sql);
        if (statements.size >= 500) statements.clear();
        statements.set(sql, statement);
      }
      return statement.all(...params);
    },
    underLock: (work) => work(),
    closeReader: async () => reader.close(),
  };
}
