import { afterAll, beforeAll, expect, it } from 'vitest';
import { clockOf } from '../clock.ts';
import { aCase } from '../test/case-kit.ts';
import { type TestDatabase, testDatabase } from '../test/test-database.ts';
import { ReadingLog } from './reading-log.ts';

let place: TestDatabase;
beforeAll(async () => {
  place = await testDatabase();
});
afterAll(() => place.drop());

it('writes any number of readings that have waited, also after a failure', async () => {
  const { database } = place;
  const { id } = await aCase().create(database);
  const [author] = await database.rows<{ id: string }>(`select id from account where login = 'author'`);
  const actor = { accountId: author?.id ?? '', accountName: '', fn: 'OFFICE' } as const;
  const reader = { ...actor, authorityId: null, seatId: null, organisationId: null };
  let isDown = true;
  const unsteady: typeof database = {
    ...database,
    transaction: (work) => (isDown ? Promise.reject(new Error('down')) : database.transaction(work)),
  };
  const log = new ReadingLog(unsteady, clockOf(Date.now), () => undefined);
  for (let times = 0; times < 7000; times += 1) log.record(reader, id);
  await expect(log.flush()).rejects.toThrow('down');
  isDown = false;
  await log.flush();
  const [read] = await database.rows<{ number: number }>('select count(*) as number from case_reading');
  expect(read?.number).toBe(7000);
});
