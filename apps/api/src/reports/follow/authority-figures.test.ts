import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../../test/case-kit.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';

let api: TestApi;
let bochum: string;
let essen: string;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database, 'Stadt Bochum');
  essen = await anAuthority(api.database, 'Stadt Essen');
  const own = () => aCase().of(bochum);
  await own()
    .inState('STATEMENT_REQUESTED')
    .withPersons(3)
    .withStatement('REQUESTED', { dueOn: '2026-03-01' })
    .create(api.database);
  await own()
    .ready()
    .withStatement('SUBMITTED', { dueOn: '2026-02-19', submittedAt: '2026-02-20T10:00:00.000Z' })
    .create(api.database);
  await own()
    .inState('SETTLED')
    .withPersons([{ state: 'SETTLED', settlementReason: 'REMOVED' }])
    .create(api.database);
  await own()
    .inState('INTENT_REPORTED')
    .withPersons([{ state: 'REQUEST', finalDecision: 'GRANTED' }])
    .with({ decidedOn: '2026-02-10' })
    .create(api.database);
  await own().inState('RECEIVED').create(api.database);
  await aCase()
    .of(essen)
    .inState('REQUEST_SENT')
    .withPersons([{ state: 'REQUEST' }])
    .create(api.database);
});
afterAll(() => api.stop());

const QUERY = `query ($from: String!, $to: String!) { authorityFigures(fromMonth: $from, toMonth: $to) {
  ... on AuthorityFigures { receivedCases receivedPersons removedPersons statementsAsked statementsGiven statementsLate
    statementsOverdue requests { requestCases requestPersons rates { cases { value } } } }
  ... on InputInvalid { fields { path code } } } }`;
const year = { from: '2026-01', to: '2026-12' };

describe('the figures of an authority', () => {
  it('are about its own cases, none hidden', async () => {
    const client = await api.as('AUTHORITY', { authorityId: bochum });
    expect((await client.ask(QUERY, year)).authorityFigures).toEqual({
      receivedCases: 4,
      receivedPersons: 6,
      removedPersons: 1,
      statementsAsked: 2,
      statementsGiven: 1,
      statementsLate: 1,
      statementsOverdue: 1,
      requests: {
        requestCases: 1,
        requestPersons: 1,
        rates: [{ cases: { value: 1 } }, { cases: { value: 1 } }],
      },
    });
  });

  it('are nobody else’s, and name a month that cannot be read', async () => {
    const { errors } = await (await api.as('SUPERVISION')).send(QUERY, year);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const client = await api.as('AUTHORITY', { authorityId: essen });
    expect(await client.ask(QUERY, { from: '2026-13', to: '2026-12' })).toEqual({
      authorityFigures: { fields: [{ path: 'fromMonth', code: 'MONTH_UNREADABLE' }] },
    });
  });
});
