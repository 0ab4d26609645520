import type { PoolConnection } from 'mysql2';
import type { DataSource, QueryRunner } from 'typeorm';
import { append } from '../audit/append.ts';
import { type StampedRecord, stamped } from '../audit/record.ts';
import { businessTable } from '../audit/unrecorded-writes.ts';
import type { SqlValue } from './sql.ts';
import { prepared, type Send, through } from './statements.ts';
import type { Transaction } from './transaction.ts';

/** One attempt at a piece of work: all of it and its records in the change audit, or nothing. */
export async function attemptOnce<T>(source: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const { tx, records, last, followers } = await transactionOn(runner);
    const result = await work(tx);
    for (const each of last) await each();
    await append(tx, records);
    await runner.commitTransaction();
    for (const follow of followers) follow();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    // The embedded database has one runner for all.
    Reflect.deleteProperty(runner, 'query');
    await runner.release();
  }
}

async function transactionOn(runner: QueryRunner) {
  const engine = runner.dataSource.options.type === 'mysql' ? 'mysql' : 'sqlite';
  const written = new Set<string>();
  noticeQueries(runner, written);
  const send =
    engine === 'mysql'
      ? noticing(prepared((await runner.connect()) as PoolConnection), written)
      : through(runner);
  const records: StampedRecord[] = [];
  const last: (() => Promise<void>)[] = [];
  const followers: (() => void)[] = [];
  const tx: Transaction = {
    engine,
    manager: runner.manager,
    rows: async <R>(sql: string, params: readonly SqlValue[] = []) => (await send(sql, params)).rows as R[],
    run: async (sql, params = []) => (await send(sql, params)).affected,
    record: (by, record) => records.push(stamped(by, record)),
    beforeCommit: (work) => last.push(work),
    afterCommit: (work) => followers.push(work),
    unrecorded: () => (records.length > 0 ? [] : [...written]),
  };
  return { tx, records, last, followers };
}

/** Adds to `written` the business tables that statements change. */
const noticing =
  (send: Send, written: Set<string>): Send =>
  async (sql, params) => {
    const answered = await send(sql, params);
    const table = businessTable(sql);
    if (table && answered.affected !== 0) written.add(table);
    return answered;
  };

/** The same for what TypeORM sends by itself. */
function noticeQueries(runner: QueryRunner, written: Set<string>): void {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const noticed = async (...args: unknown[]): Promise<unknown> => {
    const result = await query(...args);
    const table = businessTable(String(args[0]));
    if (table && (result as { affected?: number } | undefined)?.affected !== 0) written.add(table);
    return result;
  };
  runner.query = noticed as QueryRunner['query'];
}
