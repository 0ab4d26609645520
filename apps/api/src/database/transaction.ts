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
  /** Business tables that were written while nothing was recorded. */
  unrecorded(): readonly string[];
}

/** Inserts rows of one entity with plain column values; no cascade, no read before write. */
export async function insert<E extends ObjectLiteral>(
  tx: Transaction,
  entity: new () => E,
  rows: Partial<E> | readonly Partial<E>[],
): Promise<void> {
  const values = Array.isArray(rows) ? rows : [rows];
  if (values.length === 0) return;
  await tx.manager.createQueryBuilder().insert().into(entity).values(values).updateEntity(false).execute();
}
