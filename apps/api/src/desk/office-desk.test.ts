import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const DESK = `{ officeDesk { stateCounts { state count } overdueStatements { id statement { dueOn } } removalAlarms { id }
  awaitingAcceptance { id proposal { proposal } } nextMeeting { id } lettersDue } }`;

interface Desk {
  readonly stateCounts: readonly { state: string; count: number }[];
  readonly overdueStatements: readonly { id: string; statement: { dueOn: string } }[];
  readonly removalAlarms: readonly { id: string }[];
  readonly awaitingAcceptance: readonly { id: string }[];
  readonly nextMeeting: { id: string } | null;
  readonly lettersDue: number;
}
const desk = async (client = office) => (await client.ask<{ officeDesk: Desk }>(DESK)).officeDesk;
const idsOf = (built: readonly { id: string }[]) => built.map(({ id }) => id);

describe("the office's desk", () => {
  let late: BuiltCase;
  let later: BuiltCase;
  let soon: BuiltCase;
  let detained: BuiltCase;
  let proposed: BuiltCase;
  beforeAll(async () => {
    const asked = () => aCase().inState('STATEMENT_REQUESTED').of(bochum);
    later = await asked().withStatement('DRAFTED', { dueOn: '2026-03-01' }).create(api.database);
    late = await asked().withStatement('REQUESTED', { dueOn: '2026-02-09' }).create(api.database);
    await asked().withStatement('REQUESTED', { dueOn: '2026-03-02' }).create(api.database);
    detained = await aCase().with({ inDetention: 1 }).create(api.database);
    soon = await aCase().inState('READY').with({ removalOn: '2026-03-09' }).create(api.database);
    await aCase().inState('CLOSED').with({ removalOn: '2026-01-09' }).create(api.database);
    proposed = await aCase()
      .inState('PRE_CHECK')
      .with({ proposal: 'ACCEPT', proposalReason: 'Ja.', proposedAt: '2026-02-01T00:00:00.000Z' })
      .create(api.database);
    await aCase().inState('PRE_CHECK').create(api.database);
    await aCase().inState('DRAFT').create(api.database);
  });

  it('names the statements that are late, the latest first, and not those due today', async () => {
    expect(idsOf((await desk()).overdueStatements)).toEqual([late.id, later.id]);
  });

  it('names open cases with a removal date or detention, the soonest date first', async () => {
    expect(idsOf((await desk()).removalAlarms)).toEqual([soon.id, detained.id]);
  });

  it('names the cases whose acceptance is prepared', async () => {
    expect(idsOf((await desk()).awaitingAcceptance)).toEqual([proposed.id]);
  });

  it('counts the cases of every state that the office sees, also the empty ones', async () => {
    const { stateCounts } = await desk();
    expect(stateCounts).toContainEqual({ state: 'STATEMENT_REQUESTED', count: 3 });
    expect(stateCounts).toContainEqual({ state: 'ARCHIVED', count: 0 });
    expect(stateCounts.map(({ state }) => state)).not.toContain('DRAFT');
  });

  it('counts the letters that are due', async () => {
    expect((await desk()).lettersDue).toBe(0);
    const built = await aCase().create(api.database);
    await office.ask(
      `mutation ($id: ID!, $authorityId: ID!) { registerCase(id: $id, version: 1, authorityId: $authorityId) { __typename } }`,
      { id: built.id, authorityId: bochum },
    );
    expect((await desk()).lettersDue).toBe(2);
  });

  it('names the meeting that comes next', async () => {
    expect((await desk()).nextMeeting).toBeNull();
    const plan = (id: string, day: string, state: string) =>
      api.database.transaction((tx) =>
        tx.run(
          `insert into meeting (id, kind, state, meets_on, starts_at, minutes_available, place, agenda_state,
             minutes_state, created_at, created_by) values (?, 'COMMISSION', ?, ?, '10:00', 240, 'Düsseldorf', 'DRAFT',
             'DRAFT', '2026-01-01T00:00:00.000Z', ?)`,
          [id, state, day, office.accountId],
        ),
      );
    await plan('past', '2026-03-01', 'HELD');
    await plan('cancelled', '2026-03-05', 'CANCELLED');
    await plan('next', '2026-03-12', 'PLANNED');
    await plan('after', '2026-04-12', 'PLANNED');
    expect((await desk()).nextMeeting).toEqual({ id: 'next' });
  });
});

describe('the lists for choosing', () => {
  it('hold every active authority, for everybody, by name', async () => {
    await anAuthority(api.database, 'Kreis Aachen');
    const closed = await anAuthority(api.database, 'Alte Behörde');
    await api.database.transaction((tx) => tx.run('update authority set active = 0 where id = ?', [closed]));
    const applicant = await api.as('APPLICANT');
    const { authorities } = await applicant.ask<{ authorities: object[] }>(
      '{ authorities { name kind town } }',
    );
    expect(authorities).toEqual([
      { name: 'Kreis Aachen', kind: 'CITY', town: 'Aachen' },
      { name: 'Stadt Bochum', kind: 'CITY', town: 'Bochum' },
    ]);
  });

  it('hold who can keep a file: the office, its head and the chair, while they are in office', async () => {
    const head = await api.as('OFFICE_HEAD');
    const gone = await api.as('OFFICE');
    await api.as('AUTHORITY', { authorityId: bochum });
    await api.database.transaction((tx) =>
      tx.run(`update account_function set valid_to = '2026-03-01' where account_id = ?`, [gone.accountId]),
    );
    const { caseworkers } = await head.ask<{ caseworkers: { id: string }[] }>('{ caseworkers { id name } }');
    expect(new Set(idsOf(caseworkers))).toEqual(new Set([head.accountId, office.accountId]));
  });
});
