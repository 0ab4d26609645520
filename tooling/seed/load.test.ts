import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@ersuchen/api/database';
import { migrate } from '@ersuchen/api/migrate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoRows } from './demo/demo.ts';
import { holdsCases, insertRows } from './load.ts';
import { TABLES } from './tables.ts';

let directory: string;
let database: Database;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ersuchen-seed-'));
  database = await openDatabase(`sqlite:${join(directory, 'seed.sqlite')}`);
  await migrate(database);
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

describe('loading', () => {
  it.each(Object.entries(TABLES))(
    'writes columns of %s, and leaves out only those that may be empty',
    async (table, columns) => {
      const known = await database.rows<{ name: string; mustBeGiven: number }>(
        'select name, "notnull" = 1 and dflt_value is null as mustBeGiven from pragma_table_info(?)',
        [table],
      );
      const written: readonly string[] = columns;
      expect(written.filter((column) => !known.some(({ name }) => name === column))).toEqual([]);
      expect(known.filter(({ name, mustBeGiven }) => mustBeGiven === 1 && !written.includes(name))).toEqual(
        [],
      );
    },
  );

  it('writes every row of the demo, with all that tables ask of one another', async () => {
    expect(await holdsCases(database)).toBe(false);
    const countOf = async (table: string) =>
      (await database.rows<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n ?? 0;
    // The account that the daily run acts as comes with the database.
    const before = new Map<string, number>();
    for (const table of Object.keys(TABLES)) before.set(table, await countOf(table));
    const rows = demoRows({ seed: 23, today: '2026-11-22', passwordHash: 'hash' });
    await database.transaction((tx) => insertRows(tx, rows));
    expect(await holdsCases(database)).toBe(true);
    for (const [table, written] of Object.entries(rows))
      expect((await countOf(table)) - (before.get(table) ?? 0), table).toBe(written.length);
    expect(await database.rows('select * from pragma_foreign_key_check')).toEqual([]);
  });
});
