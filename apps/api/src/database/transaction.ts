import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { AuditRecord, Recorder } from '../audit/record.ts';
import type { SqlValue } from './sql.ts';

/** What a command may use inside its transaction. Await one call after the other: parallel writes leak past a rollback. */
export interface Transaction {
  readonly engine: 'sqlite' | 'mysql';
  readonly manager: EntityManager;
  rows<R>(sql: string, params?: readonly SqlValue[]): Promise<R[]>;
  /** Answers how many rows the statement changed. */
  run(sql: string, params?: readonly SqlValue[]): Promise<number>;
  /** Tells the change audit what this transaction does; the chain grows right before the commit. */
  record(by: Recorder, record: AuditRecord): void;
  /**
   * Does this as one of the last things before the commit: for rows that all writers wait for, such as a counter. They
   * are held as short as can be, and always in the same order.
   */
  beforeCommit(work: () => Promise<void>): void;
  /** Runs once this transaction is committed, and never when it is rolled back; for what wakes others, not for work. */
  afterCommit(work: () => void): void;
  /** Business tables that were written while nothing was recorded. */
  unrecorded(): readonly string[];
}

/**
 * Inserts rows of one entity with plain column values; no cascade, no read before write. What a row leaves out takes the
 * column's default.
 */
export async function insert<E extends ObjectLiteral>(
  tx: Transaction,
  entity: new () => E,
  rows: Partial<E> | readonly Partial<E>[],
): Promise<void> {
  const given: readonly Partial<E>[] = Array.isArray(rows) ? rows : [rows];
  if (given.length === 0) return;
  const { tableName, columns } = tx.manager.dataSource.getMetadata(entity);
  const used = columns.filter(({ propertyName }) => given.some((row) => row[propertyName] !== undefined));
  const places = `(${used.map(() => '?').join(', ')})`;
  await tx.run(
    `insert into ${tableName} (${used.map(({ databaseName }) => databaseName).join(', ')})
     values ${given.map(() => places).join(', ')}`,
    given.flatMap((row) => used.map((column) => bound(row[column.propertyName], column.default))),
  );
}

/** Null is a value; what is not there takes the default. */
const bound = (value: SqlValue | undefined, fallback: unknown): SqlValue =>
  value === undefined ? ((fallback ?? null) as SqlValue) : value;
