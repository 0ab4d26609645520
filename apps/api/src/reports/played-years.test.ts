import { readFileSync } from 'node:fs';
import { addDays } from '@ersuchen/domain';
import { afterEach, expect, it } from 'vitest';
import { type Fate, type PlayedCase, playYear } from '../test/played-year.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

interface Count {
  readonly cases: number;
  readonly persons: number;
}
/** As far as these tests read what Saxony published for 2024 and Hessen for 2014/15. */
interface Published {
  readonly state: string;
  readonly year?: number;
  readonly carriedOver: number;
  readonly new: number;
  readonly newPersons: number;
  readonly handled: Readonly<Record<string, number>>;
  readonly excludedAbsolute: number;
  readonly openAtYearEnd: number;
  readonly from: string;
  readonly to: string;
  readonly submitted: Count;
  readonly notAdmissible: Count;
  readonly withdrawn: Count;
  readonly preCheckPending: Count;
  readonly accepted: Count;
}
const { reconcilable } = JSON.parse(
  readFileSync(
    new URL('../../../../packages/domain/src/reports/published-statistics.json', import.meta.url),
    'utf8',
  ),
) as { reconcilable: readonly Published[] };
function published(state: string, year?: number): Published {
  const found = reconcilable.find((each) => each.state === state && each.year === year);
  if (!found) throw new Error(`nothing published of ${state}`);
  return found;
}

let api: TestApi;
afterEach(() => api.stop());

interface Flow {
  readonly carriedOver: Count;
  readonly received: Count;
  readonly pending: Count;
  readonly finished: readonly { ending: string; fromCarriedOver: Count; fromReceived: Count; total: Count }[];
}
async function flowOf(fromMonth: string, toMonth: string): Promise<Flow> {
  const office = await api.as('OFFICE');
  await api.database.transaction(async (tx) => {
    await tx.run(`update account_function set valid_from = '2010-01-01' where account_id = ?`, [
      office.accountId,
    ]);
    tx.record({ clock: api.clock, actor: null }, { action: 'test' });
  });
  const count = '{ cases persons }';
  const { stockFlow } = await office.ask<{ stockFlow: Flow }>(
    `query ($fromMonth: String!, $toMonth: String!) { stockFlow(fromMonth: $fromMonth, toMonth: $toMonth) { ... on StockFlow {
       carriedOver ${count} received ${count} pending ${count}
       finished { ending fromCarriedOver ${count} fromReceived ${count} total ${count} } } } }`,
    { fromMonth, toMonth },
  );
  return stockFlow;
}
const endingOf = (flow: Flow, ending: string) => {
  const found = flow.finished.find((each) => each.ending === ending);
  return { old: found?.fromCarriedOver.cases, fresh: found?.fromReceived.cases, total: found?.total };
};

/** So many cases of one fate, received evenly over the days from the first to the last. */
function many(
  fate: Fate,
  number: number,
  [first, last]: readonly [string, string],
  persons = 1,
): PlayedCase[] {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return Array.from({ length: number }, (_, index) => ({
    fate,
    persons,
    receivedOn: addDays(first, number === 1 ? 0 : Math.round((index * days) / (number - 1))),
  }));
}

/** The same cases with so many persons altogether. */
const withPersons = (cases: readonly PlayedCase[], persons: number): PlayedCase[] =>
  cases.map((played, index) => ({
    ...played,
    persons: Math.floor(persons / cases.length) + (index < persons % cases.length ? 1 : 0),
  }));

/** The first Wednesday or so of every month. */
const meetingsIn = (year: number, months: readonly number[]) =>
  months.map((month) => `${year}-${String(month).padStart(2, '0')}-06`);

it('the year 2024 of Saxony, played through the commands, comes out exactly in cases and persons', async () => {
  api = await testApi('2023-10-01T09:00:00.000Z');
  const { handled, ...figures } = published('SN', 2024);
  const of = (name: string) => handled[name] ?? Number.NaN;
  const lastYear = ['2023-10-10', '2023-12-20'] as const;
  const early = ['2024-01-02', '2024-09-20'] as const;
  const noRequestsOld =
    of('fromCarriedOver') - of('requestsFromCarriedOver') - of('withdrawnFromCarriedOver');
  const noRequestsNew = of('fromNew') - of('requestsFromNew') - of('withdrawnFromNew');
  const carried = [
    ...many('REQUEST', of('requestsFromCarriedOver'), ['2023-11-25', '2023-12-20']),
    ...many('NO_REQUEST', noRequestsOld, ['2023-11-25', '2023-12-20']),
    ...many('WITHDRAWN', of('withdrawnFromCarriedOver'), lastYear).map((each) => ({
      ...each,
      withdrawsAfter: 100,
    })),
  ];
  const fresh = withPersons(
    [
      ...many('REQUEST', of('requestsFromNew'), early),
      ...many('NO_REQUEST', noRequestsNew, early),
      ...many('WITHDRAWN', of('withdrawnFromNew'), ['2024-01-10', '2024-11-20']),
      ...many('NOT_ACCEPTED', figures.excludedAbsolute, ['2024-03-04', '2024-06-03']),
      ...many('ACCEPTED', figures.openAtYearEnd, ['2024-10-01', '2024-12-20']),
    ],
    figures.newPersons,
  );
  expect([carried.length, fresh.length]).toEqual([figures.carriedOver, figures.new]);
  await playYear(api, [...carried, ...fresh], meetingsIn(2024, [2, 3, 5, 6, 7, 9, 11, 12]));
  const flow = await flowOf('2024-01', '2024-12');
  expect(flow).toMatchObject({
    carriedOver: { cases: figures.carriedOver },
    received: { cases: figures.new, persons: figures.newPersons },
    pending: { cases: figures.openAtYearEnd },
  });
  expect(endingOf(flow, 'REQUEST')).toMatchObject({
    old: of('requestsFromCarriedOver'),
    fresh: of('requestsFromNew'),
    total: { cases: of('requests') },
  });
  expect(endingOf(flow, 'WITHDRAWN')).toMatchObject({
    old: of('withdrawnFromCarriedOver'),
    fresh: of('withdrawnFromNew'),
    total: { cases: of('withdrawn') },
  });
  expect(endingOf(flow, 'NO_REQUEST')).toMatchObject({ total: { cases: of('noRequest') } });
  expect(endingOf(flow, 'NOT_ACCEPTED')).toMatchObject({ total: { cases: figures.excludedAbsolute } });
}, 60_000);

it('what came to Hessen in 2014/15, played through the commands, comes out exactly in cases and persons', async () => {
  api = await testApi('2014-12-01T09:00:00.000Z');
  const figures = published('HE');
  const days = [figures.from, addDays(figures.to, -40)] as const;
  const part = (fate: Fate, { cases, persons }: Count) => withPersons(many(fate, cases, days), persons);
  await playYear(
    api,
    [
      ...part('NOT_ACCEPTED', figures.notAdmissible),
      ...part('WITHDRAWN', figures.withdrawn),
      ...part('PRE_CHECK', figures.preCheckPending),
      ...part('ACCEPTED', figures.accepted),
    ],
    [],
  );
  const flow = await flowOf('2014-12', '2015-09');
  expect(flow.received).toEqual(figures.submitted);
  expect(endingOf(flow, 'NOT_ACCEPTED').total).toEqual(figures.notAdmissible);
  expect(endingOf(flow, 'WITHDRAWN').total).toEqual(figures.withdrawn);
  expect(flow.pending).toEqual({
    cases: figures.preCheckPending.cases + figures.accepted.cases,
    persons: figures.preCheckPending.persons + figures.accepted.persons,
  });
  const states = await api.database.rows(
    'select state, count(*) as cases, sum(person_count) as persons from hardship_case group by state',
  );
  expect(states).toContainEqual({ state: 'ACCEPTED', ...figures.accepted });
  expect(states).toContainEqual({ state: 'PRE_CHECK', ...figures.preCheckPending });
}, 60_000);

it('a year of 500 cases plays in under a minute on the embedded database', async () => {
  api = await testApi('2023-10-01T09:00:00.000Z');
  const spread = ['2024-01-02', '2024-09-20'] as const;
  const cases = [
    ...many('REQUEST', 200, spread, 2),
    ...many('NO_REQUEST', 100, spread, 2),
    ...many('WITHDRAWN', 100, spread),
    ...many('NOT_ACCEPTED', 50, spread),
    ...many('ACCEPTED', 50, ['2024-10-01', '2024-12-20'], 3),
  ];
  const began = performance.now();
  await playYear(api, cases, meetingsIn(2024, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
  const seconds = (performance.now() - began) / 1000;
  const flow = await flowOf('2024-01', '2024-12');
  expect(flow.received).toEqual({ cases: 500, persons: 900 });
  expect(flow.finished.map(({ ending, total }) => [ending, total.cases])).toEqual([
    ['REQUEST', 200],
    ['RECOMMENDATION', 0],
    ['NO_REQUEST', 100],
    ['NOT_ACCEPTED', 50],
    ['WITHDRAWN', 100],
    ['SETTLED', 0],
  ]);
  if (api.database.engine === 'sqlite') expect(seconds).toBeLessThan(60);
}, 180_000);
