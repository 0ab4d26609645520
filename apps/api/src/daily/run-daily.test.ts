import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM_ACCOUNT_ID } from '../accounts/system-account.ts';
import { ReadingLog } from '../cases/reading-log.ts';
import { clockOf } from '../clock.ts';
import { configOf } from '../config.ts';
import type { Application } from '../http/application.ts';
import { openStorage } from '../storage/storage.ts';
import { type TestDatabase, testDatabase } from '../test/test-database.ts';
import { type Duty, each } from './duty.ts';
import { runDaily } from './run-daily.ts';

let test: TestDatabase;
let now: number;
beforeEach(async () => {
  test = await testDatabase();
  now = Date.parse('2026-03-02T05:00:00.000Z');
});
afterEach(() => test.drop());

function place(): Application {
  const clock = clockOf(() => now);
  return {
    database: test.database,
    clock,
    config: configOf({ AUTH_MODE: 'demo' }),
    log: pino({ level: 'silent' }),
    readingLog: new ReadingLog(test.database, clock, () => undefined),
    storage: openStorage(test.database, 'unused', new Uint8Array(32)),
  };
}

const label = { de: 'Pflicht', en: 'Duty' };
const counting = (name = 'count') => {
  const runs: string[] = [];
  const duty: Duty = {
    name,
    label,
    run: async ({ clock, actor }) => {
      runs.push(`${clock.today()} ${actor.accountId}`);
      return { handled: 2, failed: 0, problem: null };
    },
  };
  return { duty, runs };
};
const failing: Duty = {
  name: 'fail',
  label,
  run: () => Promise.reject(new TypeError('Frau Rezai')),
};
const rows = () =>
  test.database.rows<object>(
    'select run_day, duty, state, attempts, handled, failed, problem from daily_run order by run_day, duty',
  );

describe('the daily run', () => {
  it('does every duty once a day, however often it is started, in the name of the system', async () => {
    const { duty, runs } = counting();
    await runDaily(place(), [duty]);
    await runDaily(place(), [duty]);
    now += 24 * 3_600_000;
    await runDaily(place(), [duty]);
    expect(runs).toEqual([`2026-03-02 ${SYSTEM_ACCOUNT_ID}`, `2026-03-03 ${SYSTEM_ACCOUNT_ID}`]);
  });

  it('is done by one of all processes that start it together', async () => {
    const { duty, runs } = counting();
    await Promise.all(Array.from({ length: 8 }, () => runDaily(place(), [duty])));
    expect(runs).toHaveLength(1);
  });

  it('goes on after a duty that fails, records the kind of its error only, and tries it again three times', async () => {
    const { duty, runs } = counting();
    for (let start = 0; start < 5; start += 1) await runDaily(place(), [failing, duty]);
    expect(runs).toHaveLength(1);
    expect(await rows()).toEqual([
      {
        run_day: '2026-03-02',
        duty: 'count',
        state: 'DONE',
        attempts: 1,
        handled: 2,
        failed: 0,
        problem: null,
      },
      {
        run_day: '2026-03-02',
        duty: 'fail',
        state: 'FAILED',
        attempts: 3,
        handled: 0,
        failed: 1,
        problem: 'TypeError',
      },
    ]);
  });

  it('takes over a duty whose process died, after half an hour', async () => {
    await test.database.transaction((tx) =>
      tx.run(
        `insert into daily_run (run_day, duty, state, started_at) values ('2026-03-02', 'count', 'RUNNING', '2026-03-02T04:50:00.000Z')`,
      ),
    );
    const { duty, runs } = counting();
    await runDaily(place(), [duty]);
    expect(runs).toEqual([]);
    now += 31 * 60_000;
    await runDaily(place(), [duty]);
    expect(runs).toHaveLength(1);
  });

  it('deals with the other records when one fails', async () => {
    const dealt: number[] = [];
    const result = await each([1, 2, 3], async (record) => {
      if (record === 2) throw new RangeError('two');
      dealt.push(record);
    });
    expect(dealt).toEqual([1, 3]);
    expect(result).toEqual({ handled: 2, failed: 1, problem: 'RangeError' });
  });
});
