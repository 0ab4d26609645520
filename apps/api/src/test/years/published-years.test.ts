import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProcedure, type RunningProcedure } from '../procedure.ts';
import { type TestApi, testApi } from '../test-api.ts';
import { type PlayedCase, playCases } from './play-cases.ts';

const published = JSON.parse(
  readFileSync(
    new URL('../../../../../packages/domain/src/reports/published-statistics.json', import.meta.url),
    'utf8',
  ),
);
const publishedFor = (state: string, year?: number) =>
  published.reconcilable.find(
    (entry: { state: string; year?: number }) => entry.state === state && entry.year === year,
  );

const FLOW = `query ($from: String!, $to: String!) { stockFlow(fromMonth: $from, toMonth: $to) { ... on StockFlow {
  carriedOver { cases persons } received { cases persons } pending { cases persons }
  finished { ending fromCarriedOver { cases } fromReceived { cases } total { cases persons } } } } }`;
const FOLLOWED = `query ($input: FollowReportInput!) { followReport(input: $input) { ... on FollowReport {
  total { requestCases requestPersons figures { part cases persons } } } } }`;
const STATES = `query ($input: ReportInput!) { report(input: $input) { ... on Report {
  totalCases totalPersons rows { key cases persons } } } }`;

const adult = ['ADULT'] as const;
const times = (count: number, one: (index: number) => PlayedCase): PlayedCase[] =>
  Array.from({ length: count }, (_, index) => one(index));

/** A commission that was there in those years, at the morning of its first day. */
async function commissionAt(day: string): Promise<RunningProcedure> {
  const api: TestApi = await testApi(`${day}T09:00:00.000Z`);
  const procedure = await aProcedure(api);
  await api.database.transaction(async (tx) => {
    await tx.run(`update seat set valid_from = '2000-01-01'`);
    await tx.run(`update account_function set valid_from = '2000-01-01'`);
  });
  await procedure.at(day);
  return procedure;
}

describe('Saxony in 2024, played through the commands', () => {
  const saxony = publishedFor('SN', 2024);
  const { handled } = saxony;
  const SESSIONS = ['02-14', '03-13', '04-17', '05-15', '06-12', '09-11', '10-16', '11-13'].map(
    (day) => `2024-${day}`,
  );
  let procedure: RunningProcedure;
  // biome-ignore lint/suspicious/noExplicitAny: answers of the API, looked at by matchers only
  let flow: any;

  beforeAll(async () => {
    const carried = (index: number) => `2023-11-${String(6 + (index % 20)).padStart(2, '0')}`;
    const within = (index: number) => `2024-01-${String(2 + (index % 10)).padStart(2, '0')}`;
    const session = (index: number) => SESSIONS[index % SESSIONS.length] ?? '';
    const decided = (receivedOn: string, index: number, outcome: 'REQUEST' | 'NO_REQUEST') =>
      ({ receivedOn, persons: adult, way: { to: 'MEETING', on: session(index), outcome } }) as const;
    // 23 persons, 8 of them children, in the 17 cases that were followed: 2 minors alone, 6 parents with a child.
    const followed = times(17, (index) => ({
      ...decided(within(index), index, 'REQUEST'),
      persons: index < 2 ? ['CHILD'] : index < 8 ? ['ADULT', 'CHILD'] : adult,
      way: { to: 'MEETING', on: session(index), outcome: 'REQUEST', granted: true },
    }));
    // 54 persons, 15 of them children, in the other 26 cases.
    const others = [
      ...times(handled.withdrawnFromNew, (index) => ({
        receivedOn: within(index),
        persons: adult,
        way: { to: 'WITHDRAWN' },
      })),
      ...times(5, (index) => decided(within(index), index, 'NO_REQUEST')),
      ...times(saxony.excludedAbsolute, (index) => ({
        receivedOn: within(index),
        persons: adult,
        way: { to: 'NOT_ACCEPTED' },
      })),
      ...times(saxony.openAtYearEnd, (index) => ({
        receivedOn: `2024-12-${String(2 + index).padStart(2, '0')}`,
        persons: adult,
        way: { to: 'ACCEPTED' },
      })),
    ].map(
      (one, index): PlayedCase => ({
        ...one,
        persons: [
          'ADULT',
          ...(index < 15 ? ['CHILD' as const] : ['ADULT' as const]),
          ...(index < 2 ? ['ADULT' as const] : []),
        ],
      }),
    );
    procedure = await commissionAt('2023-11-06');
    await playCases(procedure, [
      ...times(handled.requestsFromCarriedOver, (index) => decided(carried(index), index, 'REQUEST')),
      ...times(handled.withdrawnFromCarriedOver, (index) => ({
        receivedOn: `2023-12-${28 + (index % 4)}`,
        persons: adult,
        way: { to: 'WITHDRAWN' },
      })),
      ...times(4, (index) => decided(carried(index), index, 'NO_REQUEST')),
      ...followed,
      ...others,
    ]);
    const answer = await procedure.office.ask<{ stockFlow: object }>(FLOW, {
      from: '2024-01',
      to: '2024-12',
    });
    flow = answer.stockFlow;
  }, 120_000);
  afterAll(() => procedure.api.stop());

  const finished = (ending: string) =>
    flow.finished.find((entry: { ending: string }) => entry.ending === ending);

  it('prints the stock and the flow that were published', () => {
    expect(flow.carriedOver.cases).toBe(saxony.carriedOver);
    expect(flow.received).toEqual({ cases: saxony.new, persons: saxony.newPersons });
    expect(flow.pending.cases).toBe(saxony.openAtYearEnd);
    expect(finished('REQUEST')).toMatchObject({
      fromCarriedOver: { cases: handled.requestsFromCarriedOver },
      fromReceived: { cases: handled.requestsFromNew },
      total: { cases: handled.requests },
    });
    expect(finished('WITHDRAWN')).toMatchObject({
      fromCarriedOver: { cases: handled.withdrawnFromCarriedOver },
      fromReceived: { cases: handled.withdrawnFromNew },
      total: { cases: handled.withdrawn },
    });
    expect(finished('NO_REQUEST').total.cases).toBe(handled.noRequest);
    expect(finished('NOT_ACCEPTED').total.cases).toBe(saxony.excludedAbsolute);
  });

  it('held as many meetings, and all of their closings are released', async () => {
    const meetings = await procedure.api.database.rows<{ closings_released_at: string | null }>(
      `select closings_released_at from meeting where state = 'HELD'`,
    );
    expect(meetings).toHaveLength(saxony.sessions);
    expect(meetings.every((meeting) => meeting.closings_released_at !== null)).toBe(true);
  });

  it('counts what became of the requests, in cases and persons', async () => {
    const { followReport } = await procedure.office.ask<{
      followReport: {
        total: { requestCases: number; figures: { part: string; cases: number; persons: number }[] };
      };
    }>(FOLLOWED, { input: { fromMonth: '2024-01', toMonth: '2024-12' } });
    const part = (name: string) => followReport.total.figures.find((figure) => figure.part === name);
    expect(followReport.total.requestCases).toBe(handled.requests);
    expect(part('GRANTED')).toMatchObject({ cases: saxony.followed, persons: saxony.personsGranted });
    expect(part('AWAITED')).toMatchObject({ cases: saxony.followPending });
  });
});

describe('Hessen from December 2014 to September 2015, played through the commands', () => {
  const hessen = publishedFor('HE');
  let procedure: RunningProcedure;

  beforeAll(async () => {
    const group = ({ cases, persons }: { cases: number; persons: number }, way: PlayedCase['way']) =>
      times(cases, (index) => {
        // What is left over goes to the first cases, at most 30 persons each.
        const extra = Math.min(29, Math.max(0, persons - cases - index * 29));
        return {
          receivedOn: `2015-0${1 + (index % 8)}-12`,
          persons: ['ADULT', ...Array.from({ length: extra }, () => 'CHILD' as const)],
          way,
        };
      });
    procedure = await commissionAt('2015-01-12');
    await playCases(procedure, [
      ...group(hessen.notAdmissible, { to: 'NOT_ACCEPTED' }),
      ...group(hessen.withdrawn, { to: 'WITHDRAWN' }),
      ...group(hessen.preCheckPending, { to: 'PRE_CHECK' }),
      ...group(hessen.accepted, { to: 'ACCEPTED' }),
    ]);
  }, 120_000);
  afterAll(() => procedure.api.stop());

  it('prints cases and persons apart, and both add up', async () => {
    // biome-ignore lint/suspicious/noExplicitAny: answers of the API, looked at by matchers only
    const { stockFlow: flow } = await procedure.office.ask<{ stockFlow: any }>(FLOW, {
      from: '2014-12',
      to: '2015-09',
    });
    const finished = (ending: string) =>
      flow.finished.find((entry: { ending: string }) => entry.ending === ending).total;
    expect(flow.received).toEqual(hessen.submitted);
    expect(finished('NOT_ACCEPTED')).toEqual(hessen.notAdmissible);
    expect(finished('WITHDRAWN')).toEqual(hessen.withdrawn);
    const { report } = await procedure.office.ask<{
      report: {
        totalCases: number;
        totalPersons: number;
        rows: { key: string; cases: number; persons: number }[];
      };
    }>(STATES, { input: { measure: 'RECEIVED', by: 'STATE', fromMonth: '2014-12', toMonth: '2015-09' } });
    const inState = (key: string) => {
      const { cases, persons } = report.rows.find((row) => row.key === key) ?? {};
      return { cases, persons };
    };
    expect(inState('PRE_CHECK')).toEqual(hessen.preCheckPending);
    expect(inState('ACCEPTED')).toEqual(hessen.accepted);
    expect({ cases: report.totalCases, persons: report.totalPersons }).toEqual(hessen.submitted);
  });
});
