import type { Database } from '@ersuchen/api/database';
import { type Row, TABLES, type TableName, type Value } from './tables.ts';

export type Rows = { readonly [T in TableName]?: readonly Row<T>[] };

/** What inserting needs of a database; its transaction is open. */
export interface Inserting {
  run(sql: string, params: readonly Value[]): Promise<number>;
}

/** Placeholders that every engine takes in one statement. */
const MOST_PLACEHOLDERS = 30_000;
const MOST_ROWS = 1000;

/** Writes rows table by table, in the order in which tables refer to each other, within one transaction. */
export async function insertRows(tx: Inserting, rows: Rows): Promise<void> {
  for (const table of Object.keys(TABLES) as TableName[]) {
    await insertInto(tx, table, (rows[table] ?? []) as readonly Readonly<Record<string, Value>>[]);
  }
}

/** @param rows all with the same columns */
async function insertInto(
  tx: Inserting,
  table: TableName,
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const places = `(${columns.map(() => '?').join(', ')})`;
  const batch = Math.min(MOST_ROWS, Math.floor(MOST_PLACEHOLDERS / Math.max(columns.length, 1)));
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch);
    await tx.run(
      `insert into ${table} (${columns.join(', ')}) values ${part.map(() => places).join(', ')}`,
      part.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
}

/** True when the database holds cases already, so that nothing is ever loaded twice. */
export async function holdsCases(database: Database): Promise<boolean> {
  return (await database.rows('select id from hardship_case limit 1')).length > 0;
}

/** Lets the engine count what was loaded, so that its first plans are good ones. */
export async function refreshStatistics(database: Database): Promise<void> {
  if (database.engine === 'sqlite') await database.writer.query('analyze');
  else await database.writer.query(`analyze table ${Object.keys(TABLES).join(', ')}`);
}
