import { addDays } from '@ersuchen/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';
import { runDaily } from './run-daily.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-01-01T05:00:00.000Z');
});
afterAll(() => api.stop());

it('plays a year in seconds: reminders leave on their days, nobody waits without a date, once a day each', async () => {
  const bochum = await anAuthority(api.database);
  const asked = await aCase()
    .inState('STATEMENT_REQUESTED')
    .of(bochum)
    .withStatement('REQUESTED', { dueOn: '2026-03-16' })
    .create(api.database);
  const sent = await aCase()
    .inState('REQUEST_SENT')
    .of(bochum)
    .with({ decidedOn: '2026-01-12', authorityInformedAt: '2026-01-15T09:00:00.000Z' })
    .withPersons([{ state: 'REQUEST' }])
    .create(api.database);
  const received = await aCase().receivedOn('2026-01-02').of(null).create(api.database);
  const idle = await aCase().ready().of(bochum).create(api.database);
  for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
    api.clock.set(`${day}T05:00:00.000Z`);
    await runDaily(api.application);
  }
  const eventsOf = async (id: string, action: string) =>
    (
      await api.database.rows<{ happened_at: string }>(
        'select happened_at from case_event where case_id = ? and action = ? order by seq',
        [id, action],
      )
    ).map(({ happened_at }) => happened_at.slice(0, 10));
  expect(await eventsOf(asked.id, 'remindStatement')).toEqual([
    '2026-03-05',
    '2026-03-12',
    '2026-03-17',
    '2026-03-25',
  ]);
  const dunned = await eventsOf(sent.id, 'remindAuthorityDecision');
  expect(dunned.slice(0, 2)).toEqual(['2026-02-12', '2026-03-12']);
  expect(dunned).toHaveLength(12);
  const [late] = await api.database.rows('select next_on, next_kind from hardship_case where id = ?', [
    received.id,
  ]);
  expect(late).toEqual({ next_on: '2026-01-09', next_kind: 'REGISTER' });
  const [without] = await api.database.rows('select next_on from hardship_case where id = ?', [idle.id]);
  expect(without).toEqual({ next_on: null });
  const [runs] = await api.database.rows<{ days: number; failed: number; most: number }>(
    'select count(distinct run_day) as days, sum(failed) as failed, max(attempts) as most from daily_run',
  );
  expect(runs).toMatchObject({ days: 365, most: 1 });
  expect(Number(runs?.failed)).toBe(0);
}, 60_000);
