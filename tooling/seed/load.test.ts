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
  it.each(Object.entries(TABLES))('knows exactly the columns of %s', async (table, columns) => {
    const known = await database.rows<{ name: string }>('select name from pragma_table_info(?)', [table]);
    expect([...columns].sort()).toEqual(known.map((column) => column.name).sort());
  });

  it('writes every row of the demo, with all that tables ask of one another', async () => {
    expect(await holdsCases(database)).toBe(false);
    const rows = demoRows({ seed: 23, today: '2026-11-22', passwordHash: 'hash' });
    await database.transaction((tx) => insertRows(tx, rows));
    expect(await holdsCases(database)).toBe(true);
    for (const [table, written] of Object.entries(rows)) {
      const [count] = await database.rows<{ n: number }>(`select count(*) as n from ${table}`);
      expect(count?.n, table).toBe(written.length);
    }
    expect(await database.rows('select * from pragma_foreign_key_check')).toEqual([]);
  });
});
