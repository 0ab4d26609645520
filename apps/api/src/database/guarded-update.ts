import type { ObjectLiteral } from 'typeorm';
import type { SqlValue } from './sql.ts';
import type { Transaction } from './transaction.ts';

/** The row was changed by somebody else since `version` was read. */
export class StaleVersion extends Error {
  constructor() {
    super('the row has a newer version');
  }
}

/**
 * Changes exactly the row with this id and version and raises its version by one; throws StaleVersion when there is
 * none. The only way an aggregate's root row is changed.
 */
export async function guardedUpdate<E extends ObjectLiteral & { id: string; version: number }>(
  tx: Transaction,
  entity: new () => E,
  row: { id: string; version: number },
  change: Partial<E>,
): Promise<number> {
  const next = row.version + 1;
  const { tableName, columns } = tx.manager.dataSource.getMetadata(entity);
  const set = columns.filter(({ propertyName: name }) => name !== 'version' && change[name] !== undefined);
  const affected = await tx.run(
    `update ${tableName} set ${[...set.map(({ databaseName }) => `${databaseName} = ?`), 'version = ?'].join(', ')}
     where id = ? and version = ?`,
    [...set.map(({ propertyName }) => change[propertyName] as SqlValue), next, row.id, row.version],
  );
  if (affected !== 1) throw new StaleVersion();
  return next;
}
