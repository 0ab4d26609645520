import { type ColumnOf, TABLES, type TableName, type Value } from './tables.ts';

/** A row under construction. */
export type Draft<T extends TableName> = Record<ColumnOf<T>, Value>;

/** A row with every column, null where `given` names none. */
export function blank<T extends TableName>(table: T, given: Partial<Draft<T>>): Draft<T> {
  const columns: readonly string[] = TABLES[table];
  return Object.fromEntries(
    columns.map((column) => [column, (given as Record<string, Value>)[column] ?? null]),
  ) as Draft<T>;
}
