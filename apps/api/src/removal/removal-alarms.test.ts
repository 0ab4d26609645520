import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let chair: Client;
let authority: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database);
  office = await api.as('OFFICE');
  chair = await api.as('CHAIR');
  authority = await api.as('AUTHORITY', { authorityId: bochum });
});
afterAll(() => api.stop());

const REPORT = `mutation ($caseId: ID!, $removalOn: String, $fixedOn: String, $inDetention: Boolean!) {
  answer: reportRemovalDate(caseId: $caseId, removalOn: $removalOn, fixedOn: $fixedOn, inDetention: $inDetention) {
    __typename ... on AuthorityCase { removalOn removalFixedOn inDetention } ... on NotFound { message }
    ... on InputInvalid { fields { path code } } ... on ActionRefused { code } } }`;
const report = async (caseId: string, more: object, client = authority) =>
  (await client.ask<{ answer: object }>(REPORT, { caseId, inDetention: false, ...more })).answer;
const ALARMS = `query ($within: Int, $first: Int!, $after: String) {
  removalAlarms(withinDays: $within, first: $first, after: $after) {
    nodes { id removalOn removalFixedOn removalNotedBy removalNotedAt } count pageInfo { endCursor hasNextPage } } }`;
interface Alarms {
  readonly nodes: readonly { readonly id: string; readonly [field: string]: unknown }[];
  readonly count: number;
  readonly pageInfo: { readonly endCursor: string };
}
const alarms = async (variables: object = {}, client = office) =>
  (await client.ask<{ removalAlarms: Alarms }>(ALARMS, { first: 50, ...variables })).removalAlarms;
const ids = ({ nodes }: Alarms) => nodes.map(({ id }) => id);
const open = () => aCase().inState('READY').of(bochum);

describe('a removal date that the authority reports', () => {
  it('raises the alarm for office and chair and changes nothing else, also when it was fixed after receipt', async () => {
    const built = await open().create(api.database);
    expect(
      await report(built.id, { removalOn: '12.03.2026', fixedOn: '2026-02-20', inDetention: true }),
    ).toEqual({
      __typename: 'AuthorityCase',
      removalOn: '2026-03-12',
      removalFixedOn: '2026-02-20',
      inDetention: true,
    });
    for (const client of [office, chair])
      expect((await alarms({}, client)).nodes).toContainEqual({
        id: built.id,
        removalOn: '2026-03-12',
        removalFixedOn: '2026-02-20',
        removalNotedBy: 'AUTHORITY',
        removalNotedAt: '2026-03-02T09:00:00.000Z',
      });
    const seen = await office.ask(`query ($id: ID!) { officeCase(id: $id) { state events { action } } }`, {
      id: built.id,
    });
    expect(seen).toMatchObject({ officeCase: { state: 'READY' } });
  });

  it('is refused where it is wrong, for a case of another authority, and after the end', async () => {
    const built = await open().create(api.database);
    expect(await report(built.id, { fixedOn: '2026-03-03' })).toMatchObject({
      fields: [
        { path: 'removalOn', code: 'REQUIRED' },
        { path: 'fixedOn', code: 'DATE_TOO_LATE' },
      ],
    });
    const essen = await anAuthority(api.database, 'Stadt Essen');
    const foreign = await aCase().inState('READY').of(essen).create(api.database);
    const missing = await report('nowhere', { removalOn: '2026-03-12' });
    expect(await report(foreign.id, { removalOn: '2026-03-12' })).toEqual(missing);
    const closed = await aCase().inState('CLOSED').of(bochum).create(api.database);
    expect(await report(closed.id, { removalOn: '2026-03-12' })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    await expect(report(built.id, { removalOn: '2026-03-12' }, office)).rejects.toThrow('FORBIDDEN');
  });
});

describe('the list of alarms', () => {
  it('holds open cases, the soonest day first, then detention, page by page', async () => {
    const late = await open().with({ removalOn: '2027-06-01' }).create(api.database);
    const near = await open().with({ removalOn: '2026-03-05' }).create(api.database);
    const past = await open().with({ removalOn: '2026-02-27' }).create(api.database);
    const detained = await open().with({ inDetention: 1 }).create(api.database);
    await aCase().inState('CLOSED').with({ removalOn: '2026-03-04' }).create(api.database);
    const all = ids(await alarms());
    const mine = [past.id, near.id, late.id, detained.id];
    expect(all.filter((id) => mine.includes(id))).toEqual(mine);
    expect(ids(await alarms({ within: 7 })).filter((id) => mine.includes(id))).toEqual([past.id, near.id]);
    const first = await alarms({ first: 2 });
    const rest = await alarms({ first: 50, after: first.pageInfo.endCursor });
    expect([...ids(first), ...ids(rest)]).toEqual(all);
    expect(first.count).toBe(all.length);
  });

  it('lets a near removal jump the queue of the desk', async () => {
    const proposed = (change: object) =>
      aCase()
        .inState('PRE_CHECK')
        .of(bochum)
        .with({ proposal: 'ACCEPT', proposedAt: '2026-02-01T00:00:00.000Z', ...change })
        .create(api.database);
    const waiting = await proposed({});
    const urgent = await proposed({ removalOn: '2026-03-09', proposedAt: '2026-02-28T00:00:00.000Z' });
    const someday = await proposed({ removalOn: '2027-03-09', proposedAt: '2026-02-02T00:00:00.000Z' });
    const { officeDesk } = await chair.ask<{ officeDesk: { awaitingAcceptance: { id: string }[] } }>(
      '{ officeDesk { awaitingAcceptance { id } extensionsAsked { id } } }',
    );
    expect(officeDesk.awaitingAcceptance.map(({ id }) => id)).toEqual([urgent.id, waiting.id, someday.id]);
  });

  it('is not for members or authorities', async () => {
    for (const client of [authority, await api.as('SEAT'), await api.as('PRE_EXAMINATION')]) {
      const { errors } = await client.send(ALARMS, { first: 5 });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});
