import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { type Database, openDatabase } from '../database/database.ts';
import { newId } from '../database/id.ts';
import { migrate } from '../database/migrate.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  drop(): Promise<void>;
}

/** An empty, migrated database of its own: embedded, or on the server that TEST_DATABASE_URL names. */
export async function testDatabase(
  options: { migrated: boolean } = { migrated: true },
): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  const place = server ? await onServer(server) : embedded();
  const database = await openDatabase(place.url);
  if (options.migrated) await migrate(database);
  return {
    database,
    url: place.url,
    drop: async () => {
      await database.close();
      await place.remove();
    },
  };
}

function embedded() {
  const directory = mkdtempSync(join(tmpdir(), 'ersuchen-test-'));
  return {
    url: `sqlite:${join(directory, 'test.sqlite')}`,
    remove: async () => rmSync(directory, { recursive: true }),
  };
}

async function onServer(server: string) {
  const url = new URL(server);
  const name = `ersuchen_test_${newId().toLowerCase()}`;
  await asAdmin(server, `create database ${name} character set utf8mb4 collate utf8mb4_bin`);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => asAdmin(server, `drop database ${name}`) };
}

async function asAdmin(server: string, sql: string): Promise<void> {
  const url = new URL(server);
  const socketPath = url.searchParams.get('socketPath');
  const connection = await createConnection({
    ...(socketPath ? { socketPath } : { host: url.hostname, port: Number(url.port || 3306) }),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  });
  await connection.query(sql);
  await connection.end();
}
