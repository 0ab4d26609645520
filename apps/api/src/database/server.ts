import type { RowDataPacket } from 'mysql2';
import * as mysql2 from 'mysql2';
import { DataSource } from 'typeorm';
import type { DatabaseParts } from './database.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { PATIENCE_MS, Places } from './places.ts';

const WRITERS = 10;
const READERS = 16;
/** Kept by each reader: a server holds 16,382 for all its clients, and whoever asks chooses the columns. */
const STATEMENTS = 500;
const WRITER_STATEMENTS = 200;

/** The driver for TypeORM: each of its connections is told once how isolated its transactions are. */
const readCommitted: typeof mysql2 = {
  ...mysql2,
  createPool: (options: mysql2.PoolOptions | string) => {
    const pool = mysql2.createPool(options as mysql2.PoolOptions);
    pool.on('connection', (connection) =>
      connection.query('set session transaction isolation level read committed'),
    );
    return pool;
  },
};

/** A MySQL or MariaDB server. `?socketPath=/…` in the URL connects through a unix socket. */
export async function serverDatabase(url: string): Promise<DatabaseParts> {
  const address = new URL(url);
  const socketPath = address.searchParams.get('socketPath');
  const place = socketPath ? { socketPath } : { host: address.hostname, port: Number(address.port || 3306) };
  const connection = {
    ...place,
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    database: address.pathname.slice(1),
    timezone: 'Z',
    charset: 'utf8mb4_bin',
  };
  const writer = await new DataSource({
    type: 'mysql',
    driver: readCommitted,
    ...place,
    username: connection.user,
    password: connection.password,
    database: connection.database,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    poolSize: WRITERS + 2,
    // Counts are numbers, inside a transaction as outside.
    bigNumberStrings: false,
    extra: { decimalNumbers: true, maxPreparedStatements: WRITER_STATEMENTS },
    entities,
    migrations,
    synchronize: false,
  }).initialize();
  const reader = mysql2.createPool({
    ...connection,
    connectionLimit: READERS,
    decimalNumbers: true,
    maxPreparedStatements: STATEMENTS,
  });
  // The pool itself would let a reader wait for ever.
  const places = new Places(READERS, PATIENCE_MS);
  return {
    engine: 'mysql',
    writer,
    writers: WRITERS,
    // The driver's own promises cost a stack trace for each statement.
    rows: (sql, params) =>
      places.run(
        () =>
          new Promise((resolve, reject) =>
            reader.execute<RowDataPacket[]>(sql, [...params], (error, rows) =>
              error ? reject(error) : resolve(rows),
            ),
          ),
      ),
    underLock: async (work) => {
      const holder = writer.createQueryRunner();
      try {
        await holder.query(`select get_lock('ersuchen.migrations', 120)`);
        await work();
        await holder.query(`select release_lock('ersuchen.migrations')`);
      } finally {
        await holder.release();
      }
    },
    closeReader: () => reader.promise().end(),
  };
}
