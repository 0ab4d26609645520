import { compareUrgency, urgencyOf } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, put, type SeenMeeting } from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

const POOL = `query ($meetingId: ID!, $sort: PoolSort, $search: String, $onlyReady: Boolean, $first: Int, $after: String) {
  agendaPool(meetingId: $meetingId, sort: $sort, search: $search, onlyReady: $onlyReady, first: $first, after: $after) {
    nodes { case { id fileNumber ready blockers { code days } urgency { code } receivedOn removalOn inDetention }
      otherMeeting { id meetsOn agendaState } }
    count countIsBounded pageInfo { hasNextPage endCursor } } }`;

interface Pool {
  readonly nodes: readonly {
    readonly case: {
      readonly id: string;
      readonly ready: boolean;
      readonly blockers: readonly { code: string; days: number | null }[];
      readonly receivedOn: string;
      readonly removalOn: string | null;
      readonly inDetention: boolean;
    };
    readonly otherMeeting: { id: string; meetsOn: string; agendaState: string } | null;
  }[];
  readonly count: number;
  readonly countIsBounded: boolean;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

let api: TestApi;
let office: Client;
let bochum: string;
let meeting: SeenMeeting;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  bochum = await anAuthority(api.database);
  meeting = await aMeeting(office);
});
afterAll(() => api.stop());

const pool = async (variables: object = {}, client = office): Promise<Pool> =>
  (await client.ask<{ agendaPool: Pool }>(POOL, { meetingId: meeting.id, ...variables })).agendaPool;
const ids = async (variables: object = {}) => (await pool(variables)).nodes.map((node) => node.case.id);

describe('the pool of a meeting', () => {
  let waiting: BuiltCase;
  let soon: BuiltCase;
  let detained: BuiltCase;
  let old: BuiltCase;
  beforeAll(async () => {
    const { database } = api;
    old = await aCase()
      .ready()
      .of(bochum)
      .receivedOn('2025-03-03')
      .waitingSince('2026-02-20')
      .create(database);
    waiting = await aCase()
      .inState('STATEMENT_REQUESTED')
      .of(bochum)
      .receivedOn('2025-09-01')
      .waitingSince('2025-12-01')
      .withStatement('REQUESTED')
      .withPersons([{ surname: 'Çelik', firstNames: 'Aylin' }])
      .create(database);
    soon = await aCase()
      .inState('ACCEPTED')
      .of(bochum)
      .receivedOn('2026-02-02')
      .with({ removalOn: '2026-03-20' })
      .create(database);
    detained = await aCase()
      .inState('POSTPONED')
      .of(bochum)
      .receivedOn('2026-01-05')
      .with({ inDetention: 1 })
      .create(database);
    for (const state of ['RECEIVED', 'PRE_CHECK', 'ON_AGENDA', 'DECIDED', 'WITHDRAWN', 'DRAFT'] as const) {
      await aCase().inState(state).of(bochum).create(database);
    }
  });

  it('holds accepted, asked, ready and postponed cases, the most urgent first', async () => {
    expect(await ids()).toEqual([soon.id, detained.id, old.id, waiting.id]);
    expect(await pool()).toMatchObject({ count: 4, countIsBounded: false });
  });

  it('sorts by receipt, by waiting time and by name', async () => {
    expect(await ids({ sort: 'RECEIVED_OLDEST' })).toEqual([old.id, waiting.id, detained.id, soon.id]);
    expect((await ids({ sort: 'WAITING_LONGEST' }))[0]).toBe(waiting.id);
    expect((await ids({ sort: 'NAME' }))[0]).toBe(waiting.id);
  });

  it('finds by name and file number', async () => {
    expect(await ids({ search: 'celik' })).toEqual([waiting.id]);
    expect(await ids({ search: old.fileNumber })).toEqual([old.id]);
    expect(await ids({ search: 'niemand' })).toEqual([]);
  });

  it('shows what stands against each, and only ready ones on demand', async () => {
    const { nodes } = await pool();
    const blockersOf = ({ id }: BuiltCase) => nodes.find((node) => node.case.id === id)?.case.blockers;
    expect(blockersOf(waiting)).toEqual([
      { code: 'STATEMENT_MISSING', days: 29 },
      { code: 'CASE_NOTE_MISSING', days: null },
    ]);
    expect(await pool({ onlyReady: true })).toMatchObject({
      nodes: [{ case: { id: old.id, ready: true, blockers: [] } }],
      count: 1,
    });
  });

  it('judges by the day of this meeting whether the invitation is still in time', async () => {
    const tooSoon = await aMeeting(office, { meetsOn: '2026-03-10' });
    const { nodes } = await pool({ meetingId: tooSoon.id });
    expect(nodes.find((node) => node.case.id === old.id)?.case).toMatchObject({
      ready: false,
      blockers: [{ code: 'INVITATION_PERIOD', days: 6 }],
    });
    expect(await ids({ meetingId: tooSoon.id, onlyReady: true })).toEqual([]);
  });

  it('leaves out what is on this agenda and tells of another planned one', async () => {
    const other = await put(office, await aMeeting(office, { meetsOn: '2026-05-20' }), [old.id]);
    const entry = (await pool()).nodes.find((node) => node.case.id === old.id);
    expect(entry?.otherMeeting).toEqual({ id: other.id, meetsOn: '2026-05-20', agendaState: 'DRAFT' });
    expect(await ids({ meetingId: other.id })).toEqual([soon.id, detained.id, waiting.id]);
  });

  it('is empty for a meeting that does not exist, and closed to members', async () => {
    expect(await pool({ meetingId: newId() })).toMatchObject({ nodes: [], count: 0 });
    const { errors } = await (await api.as('SEAT')).send(POOL, { meetingId: meeting.id });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

it('the order of the pool is the urgency of the domain, page by page', async () => {
  for (let place = 0; place < 24; place += 1) {
    const day = String(1 + ((place * 7) % 27)).padStart(2, '0');
    await aCase()
      .inState('ACCEPTED')
      .of(bochum)
      .withPersons([{ surname: 'Vielfach' }])
      .receivedOn(`2025-${place % 2 ? '11' : '03'}-${day}`)
      .with({
        removalOn: place % 4 === 0 ? `2026-0${place % 8 ? 3 : 4}-${day}` : null,
        inDetention: place % 3 === 0 ? 1 : 0,
      })
      .create(api.database);
  }
  const found: Pool['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const answer: Pool = await pool({ search: 'vielfach', first: 5, after });
    found.push(...answer.nodes);
    after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(found.map((node) => node.case.id)).size).toBe(24);
  const urgencies = found.map((node) => urgencyOf({ ...node.case, today: api.clock.today() }));
  expect(urgencies).toEqual([...urgencies].sort(compareUrgency));
});
