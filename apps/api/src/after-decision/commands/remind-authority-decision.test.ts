import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadingLog } from '../../cases/reading-log.ts';
import { configOf } from '../../config.ts';
import { runDaily } from '../../daily/run-daily.ts';
import { act, aRequest, officeSees, report } from '../../test/after-decision-kit.ts';
import { anAuthority } from '../../test/case-kit.ts';
import type { Client } from '../../test/client.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';
import { decisionReminders } from '../remind-decisions-due.ts';

let api: TestApi;
let bochum: string;
let office: Client;
beforeEach(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database);
  office = await api.as('OFFICE');
});
afterEach(() => api.stop());

const LIST =
  '{ all: decisionsAwaited { count nodes { id } } due: decisionsAwaited(onlyDue: true) { nodes { id } } }';
/** A new session each time: weeks pass between two looks. */
const listed = async () => {
  const { all, due } = await (await api.as('OFFICE')).ask<Record<'all' | 'due', { nodes: { id: string }[] }>>(
    LIST,
  );
  return { all: all.nodes.map(({ id }) => id), due: due.nodes.map(({ id }) => id) };
};

describe('reminding a silent authority of its decision', () => {
  it('makes a letter due, and counts', async () => {
    const built = await aRequest(api, bochum);
    const answer = await act(office, 'remindAuthorityDecision', built);
    expect(answer).toMatchObject({
      state: 'REQUEST_SENT',
      version: 2,
      decisionReminders: 1,
      decisionRemindedOn: '2026-03-02',
      nextDecisionReminderOn: '2026-03-30',
      letters: [{ letter: 'DECISION_REMINDER', recipient: 'AUTHORITY' }],
    });
    expect(await act(office, 'remindAuthorityDecision', { ...built, version: 2 })).toMatchObject({
      decisionReminders: 2,
    });
  });

  it('is refused once everything is decided, and to others', async () => {
    const built = await aRequest(api, bochum);
    const authority = await api.as('AUTHORITY', { authorityId: bochum });
    await report(authority, 'FinalDecision', built, [{ personId: built.personIds[0], decision: 'GRANTED' }]);
    const answer = await act(office, 'remindAuthorityDecision', { ...built, version: 2 });
    expect(answer).toMatchObject({ code: 'DECISION_KNOWN' });
    expect((await officeSees(office, built.id)).nextDecisionReminderOn).toBeNull();
    await expect(act(authority, 'remindAuthorityDecision', built)).rejects.toThrow('FORBIDDEN');
  });

  it('happens by itself four weeks after the request, and every four weeks since', async () => {
    const built = await aRequest(api, bochum);
    const place = {
      database: api.database,
      clock: api.clock,
      config: configOf({ AUTH_MODE: 'demo' }),
      log: pino({ level: 'silent' }),
      readingLog: new ReadingLog(api.database, api.clock, () => undefined),
      storage: api.storage,
    };
    const day = async (date: string) => {
      api.clock.set(`${date}T05:00:00.000Z`);
      const before = await listed();
      await runDaily(place, [decisionReminders]);
      return before;
    };
    expect(await day('2026-03-17')).toEqual({ all: [built.id], due: [] });
    expect((await day('2026-03-18')).due).toEqual([built.id]);
    expect((await day('2026-04-14')).due).toEqual([]);
    await day('2026-04-15');
    const authority = await api.as('AUTHORITY', { authorityId: bochum });
    await report(authority, 'Intent', built, [{ personId: built.personIds[0], intent: 'INTENDS_FOLLOW' }]);
    expect((await day('2026-05-12')).due).toEqual([]);
    expect((await day('2026-05-13')).due).toEqual([built.id]);
    const seen = await officeSees(await api.as('OFFICE'), built.id);
    expect(seen).toMatchObject({ decisionReminders: 3, nextDecisionReminderOn: '2026-06-10' });
    expect(
      seen.letters.filter(({ letter }: { letter: string }) => letter === 'DECISION_REMINDER'),
    ).toHaveLength(3);
  });
});
