import type { AuthorityDecision, AuthorityIntent } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../../test/case-kit.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';

let api: TestApi;
let bochum: string;
let essen: string;

interface Sent {
  readonly final?: AuthorityDecision;
  readonly intent?: AuthorityIntent;
  readonly persons?: number;
  readonly on?: string;
}
async function sent(
  authorityId: string,
  { final, intent, persons = 1, on = '2025-03-10' }: Sent,
  times = 1,
): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await aCase()
      .inState('INTENT_REPORTED')
      .of(authorityId)
      .with({ decidedOn: '2025-03-01', authorityInformedAt: `${on}T09:00:00.000Z` })
      .withPersons([
        ...Array.from({ length: persons }, () => ({
          state: 'REQUEST' as const,
          intent: intent ?? null,
          finalDecision: final ?? null,
        })),
        { state: 'NO_REQUEST' as const },
      ])
      .create(api.database);
}

beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database, 'Stadt Bochum');
  essen = await anAuthority(api.database, 'Stadt Essen');
  await sent(bochum, { final: 'GRANTED', persons: 2 }, 12);
  await sent(bochum, { final: 'GRANTED_WITH_CONDITIONS' }, 6);
  await sent(bochum, { final: 'REFUSED', intent: 'INTENDS_NOT_FOLLOW' }, 5);
  await sent(bochum, {}, 7);
  await sent(essen, { final: 'GRANTED' }, 2);
  await sent(essen, { intent: 'INTENDS_FOLLOW' }, 6);
  await sent(essen, { final: 'GRANTED', on: '2024-12-31' });
  await aCase()
    .inState('INTENT_REPORTED')
    .of(essen)
    .with({ decidedOn: '2024-02-01', authorityInformedAt: '2024-02-10T09:00:00.000Z' })
    .withPersons([
      { state: 'REQUEST', finalDecision: 'GRANTED' },
      { state: 'REQUEST', finalDecision: 'REFUSED' },
      { state: 'REQUEST', intent: 'INTENDS_FOLLOW' },
    ])
    .create(api.database);
});
afterAll(() => api.stop());

const QUERY = `query ($input: FollowReportInput!) { followReport(input: $input) {
  ... on FollowReport { definition threshold
    rows { key label requestCases requestPersons suppressed figures { part cases persons } }
    total { requestCases requestPersons suppressed figures { part cases persons }
      rates { code definition cases { numerator denominator value } persons { numerator denominator value } } } }
  ... on InputInvalid { fields { path code } } } }`;
const year = { fromMonth: '2025-01', toMonth: '2025-12' };

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
type Answer = Record<string, any>;
const asked = async (fn: 'OFFICE' | 'SUPERVISION' | 'SEAT', input: object): Promise<Answer> =>
  (await (await api.as(fn)).ask<{ followReport: Answer }>(QUERY, { input })).followReport;
const figuresOf = ({ figures }: Answer) =>
  Object.fromEntries(
    figures.map(({ part, cases, persons }: { part: string; cases: number; persons: number }) => [
      part,
      [cases, persons],
    ]),
  );

describe('the report on requests', () => {
  it('counts requests where they stand, by authority, in cases and persons', async () => {
    const { rows, total, threshold } = await asked('OFFICE', year);
    expect(threshold).toBeNull();
    expect(rows.map((row: Answer) => [row.label, row.requestCases, row.requestPersons])).toEqual([
      ['Stadt Bochum', 30, 42],
      ['Stadt Essen', 8, 8],
    ]);
    expect(figuresOf(total)).toEqual({
      AWAITED: [7, 7],
      INTENDS_FOLLOW: [6, 6],
      INTENDS_NOT_FOLLOW: [0, 0],
      GRANTED: [14, 26],
      GRANTED_WITH_CONDITIONS: [6, 6],
      REFUSED: [5, 5],
      MOOT: [0, 0],
    });
  });

  it('gives both follow rates, each with its denominator and its words', async () => {
    const { total } = await asked('OFFICE', year);
    expect(total.rates).toMatchObject([
      {
        code: 'GRANTED_OF_REQUESTS',
        definition: 'Erteilte Aufenthaltserlaubnisse geteilt durch alle Ersuchen, auch die noch offenen',
        cases: { numerator: 20, denominator: 38, value: 20 / 38 },
        persons: { numerator: 32, denominator: 50 },
      },
      { code: 'GRANTED_OF_DECIDED', cases: { numerator: 20, denominator: 25, value: 0.8 } },
    ]);
  });

  it('counts by the month of sending, and a case once: pending while one person is', async () => {
    const { total } = await asked('OFFICE', { fromMonth: '2024-02', toMonth: '2024-12', authorityId: essen });
    expect([total.requestCases, total.requestPersons]).toEqual([2, 4]);
    expect(figuresOf(total)).toMatchObject({ GRANTED: [1, 2], REFUSED: [0, 1], INTENDS_FOLLOW: [1, 1] });
  });

  it('lets nobody outside the office see a small figure, or compute one', async () => {
    const { rows, total, threshold } = await asked('SUPERVISION', year);
    expect(threshold).toBe(5);
    const [, ofEssen] = rows;
    expect(ofEssen.suppressed).toBe(true);
    expect(figuresOf(ofEssen).GRANTED).toEqual([null, null]);
    const shown = rows.flatMap((row: Answer) => Object.values(figuresOf(row)).flat());
    expect(shown.filter((figure: number | null) => figure !== null && figure > 0 && figure < 5)).toEqual([]);
    const granted = rows.map((row: Answer) => figuresOf(row).GRANTED[0]);
    const totalShown = figuresOf(total).GRANTED[0] !== null;
    expect(granted.filter((figure: number | null) => figure === null).length).toBeGreaterThan(
      totalShown ? 1 : 0,
    );
    expect(total.rates[0].cases.value === null).toBe(
      !totalShown || figuresOf(total).GRANTED_WITH_CONDITIONS[0] === null || total.requestCases === null,
    );
  });

  it('shows of an authority with few requests not even what did not become of them', async () => {
    const small = await anAuthority(api.database, 'Stadt Unna');
    await sent(small, { final: 'REFUSED', intent: 'INTENDS_NOT_FOLLOW' }, 2);
    const { rows } = await asked('SUPERVISION', year);
    const ofUnna = rows.find(({ label }: Answer) => label === 'Stadt Unna');
    expect(new Set(Object.values(figuresOf(ofUnna)).flat())).toEqual(new Set([null]));
    expect([ofUnna.requestCases, ofUnna.requestPersons]).toEqual([null, null]);
  });

  it('gives whole years only outside the office, and no single authority', async () => {
    const refused = await asked('SEAT', { fromMonth: '2025-02', toMonth: '2025-11', authorityId: bochum });
    expect(refused.fields.map(({ path, code }: Answer) => `${path} ${code}`)).toEqual([
      'input.fromMonth WHOLE_YEARS_ONLY',
      'input.toMonth WHOLE_YEARS_ONLY',
      'input.authorityId NOT_OUTSIDE_OFFICE',
    ]);
    const later = await asked('SUPERVISION', { fromMonth: '2024-01', toMonth: '2025-12' });
    expect(later.rows.length).toBeGreaterThan(1);
  });

  it('is empty without requests', async () => {
    const { rows, total } = await asked('SUPERVISION', { fromMonth: '2019-01', toMonth: '2019-12' });
    expect(rows).toEqual([]);
    expect([total.requestCases, total.rates[0].cases.value]).toEqual([0, null]);
  });
});
