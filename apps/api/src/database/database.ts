import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { embeddedDatabase } from './embedded.ts';
import { attemptOnce } from './open-transaction.ts';
import { PATIENCE_MS, Places } from './places.ts';
import { serverDatabase } from './server.ts';
import type { SqlValue } from './sql.ts';
import type { Transaction } from './transaction.ts';

/** The two halves of a database: TypeORM for writers, plain prepared statements for readers of committed data. */
export interface DatabaseParts {
  readonly engine: 'sqlite' | 'mysql';
  readonly writer: DataSource;
  /** How many transactions may run at once. */
  readonly writers: number;
  rows(sql: string, params: readonly SqlValue[]): Promise<unknown[]>;
  /** Runs `work` while no other process can. */
  underLock(work: () => Promise<void>): Promise<void>;
  closeReader(): Promise<void>;
}

export interface Database {
  readonly engine: 'sqlite' | 'mysql';
  readonly writer: DataSource;
  /**
   * Reads committed data; instants and days are strings, truth values are 0 or 1. Throws DatabaseBusy after 2 s without a
   * connection.
   */
  rows<R>(sql: string, params?: readonly SqlValue[]): Promise<R[]>;
  /**
   * The one way to write. Rolls back on any error; repeats `work` up to three times after a deadlock, a lock timeout or
   * a snapshot conflict, so `work` touches nothing but the database. What it records joins the audit chain right before
   * the commit. Throws DatabaseBusy after 2 s without a place.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  underLock(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const REPEATABLE = new Set([1213, 1205, 1020]);

/** `sqlite:<file>` opens the embedded database, `mysql://…` a MySQL or MariaDB server. */
export async function openDatabase(url: string): Promise<Database> {
  const parts = url.startsWith('sqlite:')
    ? await embeddedDatabase(url.slice('sqlite:'.length))
    : await serverDatabase(url);
  const places = new Places(parts.writers, PATIENCE_MS);
  return {
    engine: parts.engine,
    writer: parts.writer,
    rows: <R>(sql: string, params: readonly SqlValue[] = []) => parts.rows(sql, params) as Promise<R[]>,
    transaction: (work) => places.run(() => repeated(parts.writer, work)),
    underLock: parts.underLock,
    close: async () => {
      await parts.closeReader();
      await parts.writer.destroy();
    },
  };
}

async function repeated<T>(source: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(source, work);
    } catch (error) {
      if (attempt > 3 || !REPEATABLE.has(errorNumber(error))) throw error;
      await pause(attempt * 20 * (0.5 + Math.random()));
    }
  }
}

/** The server's error number, also behind TypeORM's wrapper; 0 when there is none. */
function errorNumber(error: unknown): number {
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  const number = (cause as { errno?: unknown }).errno;
  return typeof number === 'number' ? number : 0;
}
