import { addDays } from '@ersuchen/domain';
import { expect, it } from 'vitest';
import { runDaily } from '../../daily/run-daily.ts';
import { aProcedure } from '../procedure.ts';
import { testApi } from '../test-api.ts';
import { type PlayedCase, playCases } from './play-cases.ts';

const CASES = 500;
const FIRST = '2025-01-02';
/** The second Tuesday of every month, long enough after the receipts. */
const MEETINGS = Array.from({ length: 12 }, (_, month) => addDays('2025-02-11', month * 28));

const FAMILY = ['ADULT', 'ADULT', 'CHILD', 'CHILD'] as const;

/** Three in five are deliberated, the others end before or stay in their state. */
function caseOf(index: number): PlayedCase {
  const receivedOn = addDays(FIRST, Math.floor((index * 300) / CASES));
  const persons = FAMILY.slice(0, 1 + (index % 4));
  const on = MEETINGS.find((day) => day >= addDays(receivedOn, 35));
  const kind = index % 10;
  if (kind < 6 && on) {
    const outcome = kind < 2 ? 'REQUEST' : kind < 3 ? 'RECOMMENDATION' : 'NO_REQUEST';
    return { receivedOn, persons, way: { to: 'MEETING', on, outcome, granted: kind === 0 } };
  }
  const way = kind < 8 ? 'NOT_ACCEPTED' : kind < 9 ? 'WITHDRAWN' : 'ACCEPTED';
  return { receivedOn, persons, way: { to: way } };
}

it('a year of 500 cases plays in less than a minute, with every letter due and the duties of every day done', async () => {
  const api = await testApi(`${FIRST}T09:00:00.000Z`);
  try {
    const procedure = await aProcedure(api);
    const started = performance.now();
    const cases = Array.from({ length: CASES }, (_, index) => caseOf(index));
    await playCases(procedure, cases, () => runDaily({ ...api.application, clock: api.clock }));
    const took = performance.now() - started;
    const count = async (what: string) =>
      (await api.database.rows<{ number: number }>(`select count(*) as number from ${what}`))[0]?.number;
    expect(await count('hardship_case')).toBe(CASES);
    expect(await count(`daily_run where state <> 'DONE'`)).toBe(0);
    expect(await count('outbox')).toBeGreaterThan(3 * CASES);
    expect(took).toBeLessThan(60_000);
  } finally {
    await api.stop();
  }
}, 180_000);
