import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadingLog } from '../cases/reading-log.ts';
import { configOf } from '../config.ts';
import { systemContext } from '../daily/system-context.ts';
import { FULL, type StatementTest, statementTest } from '../test/statement-kit.ts';
import { statementTime } from '../test/statement-time-kit.ts';
import { remindStatementsDue } from './remind-statements-due.ts';

let test: StatementTest;
let time: ReturnType<typeof statementTime>;
beforeAll(async () => {
  test = await statementTest();
  time = statementTime(test);
});
afterAll(() => test.api.stop());

/** Nine in the morning of a day on which people are at work. */
async function at(day: string): Promise<void> {
  test.api.clock.set(`${day}T09:00:00.000Z`);
  await test.api.database.transaction((tx) =>
    tx.run(`update session set last_seen_at = ?, expires_at = '9999-01-01T00:00:00.000Z'`, [
      test.api.clock.now(),
    ]),
  );
}

/** The daily run at six in the morning of a day; sessions of people play no part. */
async function run(day: string) {
  const { api } = test;
  api.clock.set(`${day}T05:00:00.000Z`);
  const { database, clock, storage } = api;
  return remindStatementsDue(
    systemContext({
      database,
      clock,
      storage,
      config: configOf({ AUTH_MODE: 'demo' }),
      log: pino({ level: 'silent' }),
      readingLog: new ReadingLog(database, clock, () => undefined),
    }),
  );
}

const remindersOf = ({ statementId }: { readonly statementId: string | null }) =>
  test.api.database.rows<{ day: string; days: number | null }>(
    'select reminded_on as day, working_days as days from statement_reminder where statement_id = ? order by id',
    [statementId],
  );

const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10),
  );

describe('the reminders of the daily run', () => {
  it('go out seven and two working days before the due day, and one and seven after it, once each', async () => {
    // Due on Monday, 16 March 2026.
    const built = await test.awaited();
    for (const day of daysFrom('2026-03-02', 40)) {
      await run(day);
      await run(day);
    }
    expect(await remindersOf(built)).toEqual([
      { day: '2026-03-05', days: -7 },
      { day: '2026-03-12', days: -2 },
      { day: '2026-03-17', days: 1 },
      { day: '2026-03-25', days: 7 },
    ]);
    const letters = await test.api.database.rows(
      `select id from outbox where case_id = ? and letter = 'STATEMENT_REMINDER'`,
      [built.id],
    );
    expect(letters).toHaveLength(4);
  });

  it('are one when the run was missed, and none once the statement is in', async () => {
    await at('2026-03-02');
    const missed = await test.awaited();
    const submitted = await test.awaited();
    await test.submit(submitted, FULL);
    expect(await run('2026-03-20')).toMatchObject({ handled: 1, failed: 0 });
    expect(await remindersOf(missed)).toEqual([{ day: '2026-03-20', days: 1 }]);
    expect(await remindersOf(submitted)).toEqual([]);
  });

  it('begin anew with a later due day', async () => {
    await at('2026-03-02');
    const built = await test.awaited();
    await run('2026-03-05');
    await at('2026-03-05');
    await time.act('extendStatement', built, { dueOn: '2026-03-30', version: 2 });
    for (const day of daysFrom('2026-03-06', 14)) await run(day);
    expect(await remindersOf(built)).toEqual([
      { day: '2026-03-05', days: -7 },
      { day: '2026-03-19', days: -7 },
    ]);
  });
});

describe('a reminder by hand', () => {
  it('goes out at most once a day, and spares the daily one of that day', async () => {
    await at('2026-03-02');
    const built = await test.awaited();
    expect(await time.act('remindStatement', built)).toMatchObject({
      statements: [{ reminderCount: 1, lastRemindedOn: '2026-03-02' }],
      letters: [{ letter: 'STATEMENT_REMINDER', recipient: 'AUTHORITY' }],
    });
    expect(await time.act('remindStatement', built, { version: 2 })).toMatchObject({
      code: 'ALREADY_REMINDED',
    });
    expect(await time.act('remindStatement', await test.accepted())).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
    expect(await time.act('remindStatement', built, { version: 1 })).toMatchObject({ currentVersion: 2 });
    await expect(time.act('remindStatement', built, {}, test.authority)).rejects.toThrow('FORBIDDEN');
  });
});
