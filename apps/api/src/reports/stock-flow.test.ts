import type { CaseState, PersonState } from '@ersuchen/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

const FLOW = `query ($from: String!, $to: String!) { stockFlow(fromMonth: $from, toMonth: $to) {
  ... on StockFlow { carriedOver { cases persons } received { cases persons } pending { cases persons }
    finished { ending fromCarriedOver { cases } fromReceived { cases } total { cases persons } } }
  ... on InputInvalid { fields { path code } } } }`;

let api: TestApi;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  const received = (
    day: string,
    state: CaseState,
    since: string,
    persons: readonly PersonState[],
    decidedOn?: string,
  ) =>
    aCase()
      .inState(state)
      .receivedOn(day)
      .waitingSince(since)
      .withPersons(persons.map((each) => ({ state: each })))
      .with(decidedOn ? { decidedOn } : {})
      .create(api.database);
  await received('2024-11-05', 'CLOSED', '2025-03-20', ['REQUEST', 'NO_REQUEST'], '2025-02-11');
  await received('2024-12-31', 'WITHDRAWN', '2024-12-31', ['WITHDRAWN']);
  await received('2025-01-01', 'DECIDED', '2025-12-31', ['NO_REQUEST'], '2025-12-31');
  await received('2025-05-01', 'SETTLED', '2026-01-01', ['SETTLED', 'SETTLED', 'SETTLED']);
  await received('2025-06-01', 'SETTLED', '2025-11-01', ['REQUEST'], '2025-09-01');
  await received('2025-07-01', 'READY', '2025-08-01', ['PENDING', 'EXCLUDED']);
  await received('2025-12-31', 'NOT_ACCEPTED', '2025-12-31', ['EXCLUDED']);
  await aCase().inState('DRAFT').receivedOn('2025-05-05').create(api.database);
});
afterAll(() => api.stop());

const flow = async (from: string, to: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
  (await office.ask<{ stockFlow: any }>(FLOW, { from, to })).stockFlow;

it('counts what came, how it ended and what is left, in cases and persons', async () => {
  const year = await flow('2025-01', '2025-12');
  expect(year.carriedOver).toEqual({ cases: 1, persons: 2 });
  expect(year.received).toEqual({ cases: 5, persons: 8 });
  expect(year.pending).toEqual({ cases: 2, persons: 5 });
  expect(
    year.finished.map(({ ending, total }: { ending: string; total: object }) => ({ ending, ...total })),
  ).toEqual([
    { ending: 'REQUEST', cases: 2, persons: 3 },
    { ending: 'RECOMMENDATION', cases: 0, persons: 0 },
    { ending: 'NO_REQUEST', cases: 1, persons: 1 },
    { ending: 'NOT_ACCEPTED', cases: 1, persons: 1 },
    { ending: 'WITHDRAWN', cases: 0, persons: 0 },
    { ending: 'SETTLED', cases: 0, persons: 0 },
  ]);
  expect(year.finished[0]).toMatchObject({ fromCarriedOver: { cases: 1 }, fromReceived: { cases: 1 } });
});

it('carries over what was pending, and counts an end by its own day', async () => {
  const next = await flow('2026-01', '2026-12');
  expect(next.carriedOver).toEqual({ cases: 2, persons: 5 });
  expect(next.received).toEqual({ cases: 0, persons: 0 });
  expect(next.finished[5]).toMatchObject({ ending: 'SETTLED', total: { cases: 1, persons: 3 } });
  const before = await flow('2024-12', '2024-12');
  expect(before.carriedOver).toEqual({ cases: 1, persons: 2 });
  expect(before.finished[4]).toMatchObject({ ending: 'WITHDRAWN', total: { cases: 1, persons: 1 } });
});

it('names a month that cannot be read', async () => {
  expect(await flow('2025-13', '2025-12')).toEqual({
    fields: [{ path: 'fromMonth', code: 'MONTH_UNREADABLE' }],
  });
});

it('is the office’s alone: it has no small figures suppressed', async () => {
  const supervision = await api.as('SUPERVISION');
  const { errors } = await supervision.send(FLOW, { from: '2025-01', to: '2025-12' });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
