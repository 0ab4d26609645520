import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../test/test-database.ts';
import { openDatabase } from './database.ts';
import { newId } from './id.ts';
import { isMigrated, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase({ migrated: false });
});
afterAll(() => test.drop());

const organisations = () =>
  test.database.rows<{ name: string }>('select name from organisation order by name');

describe('migrations', () => {
  it('go from empty to newest, even when two processes start together, and one step back and forth', async () => {
    const other = await openDatabase(test.url);
    if (test.database.engine === 'mysql') await Promise.all([migrate(test.database), migrate(other)]);
    else await migrate(test.database);
    await other.close();
    expect(await isMigrated(test.database)).toBe(true);
    for (const _ of migrations) await test.database.writer.undoLastMigration({ transaction: 'each' });
    expect(await isMigrated(test.database)).toBe(false);
    await migrate(test.database);
    expect(await isMigrated(test.database)).toBe(true);
  }, 120_000);
});

describe('transaction', () => {
  it('keeps all of a piece of work or nothing', async () => {
    await expect(
      test.database.transaction(async (tx) => {
        await tx.run('insert into organisation (id, name) values (?, ?)', [newId(), 'half']);
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await organisations()).toEqual([]);
  });

  it('does not mix parallel pieces of work, and readers see committed rows only', async () => {
    const work = (name: string, fail: boolean) =>
      test.database.transaction(async (tx) => {
        await tx.run('insert into organisation (id, name) values (?, ?)', [newId(), name]);
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (fail) throw new Error(name);
      });
    const settled = Promise.allSettled([work('a', false), work('b', true), work('c', false)]);
    expect(await organisations()).toEqual([]);
    expect((await settled).map((each) => each.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await organisations()).map((each) => each.name)).toEqual(['a', 'c']);
  });

  it('sorts by code point and tells umlauts and case apart', async () => {
    await test.database.transaction(async (tx) => {
      for (const name of ['Öz', 'zz', 'Z', 'ß', 'Oz'])
        await tx.run('insert into organisation (id, name) values (?, ?)', [newId(), name]);
    });
    expect((await organisations()).map((each) => each.name)).toEqual(
      ['Oz', 'Z', 'a', 'c', 'zz', 'Öz', 'ß'].sort(),
    );
  });
});
