import type { DataSource, QueryRunner } from 'typeorm';
import { append } from '../audit/append.ts';
import { type StampedRecord, stamped } from '../audit/record.ts';
import { businessTable } from '../audit/unrecorded-writes.ts';
import type { SqlValue } from './sql.ts';
import type { Transaction } from './transaction.ts';

/** One attempt at a piece of work: all of it and its records in the change audit, or nothing. */
export async function attemptOnce<T>(source: DataSource, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    const engine = source.options.type === 'mysql' ? 'mysql' : 'sqlite';
    await runner.startTransaction(engine === 'mysql' ? 'READ COMMITTED' : undefined);
    const { tx, records } = transactionOn(runner, engine);
    const result = await work(tx);
    await append(tx, records);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

function transactionOn(runner: QueryRunner, engine: Transaction['engine']) {
  const written = writtenThrough(runner);
  const records: StampedRecord[] = [];
  const tx: Transaction = {
    engine,
    manager: runner.manager,
    rows: <R>(sql: string, params: readonly SqlValue[] = []) =>
      runner.query(sql, [...params]) as Promise<R[]>,
    run: async (sql, params = []) => (await runner.query(sql, [...params], true)).affected ?? 0,
    record: (by, record) => records.push(stamped(by, record)),
    unrecorded: () => (records.length > 0 ? [] : [...written]),
  };
  return { tx, records };
}

/** The business tables that statements of this runner change, whoever sends them. */
function writtenThrough(runner: QueryRunner): ReadonlySet<string> {
  const tables = new Set<string>();
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  const noticing = async (...args: unknown[]): Promise<unknown> => {
    const result = await query(...args);
    const table = businessTable(String(args[0]));
    if (table && (result as { affected?: number } | undefined)?.affected !== 0) tables.add(table);
    return result;
  };
  runner.query = noticing as QueryRunner['query'];
  return tables;
}
