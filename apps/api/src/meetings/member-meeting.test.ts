import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, release } from '../test/published-meeting.ts';
import { statementsOf } from '../test/statements-of.ts';
import { type TestApi, testApi } from '../test/test-api.ts';
import type { Meeting } from './meeting.entity.ts';

let api: TestApi;
let bochum: string;
let keeper: Client;
let member: Client;
let other: Client;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database);
  keeper = await api.as('OFFICE');
  member = await api.as('SEAT');
  other = await api.as('SEAT');
});
afterAll(() => api.stop());

const MEETING = `id meetsOn startsAt place state agendaPublished agendaVersion itemCount minutesPlanned papersReleased
  items { id position section minutes addedInVersion case { id leadName persons { surname } statement { body } privateNote { body } } }`;
const ONE = `query ($id: ID!) { memberMeeting(id: $id) { ${MEETING} } }`;
const LIST = `query ($first: Int, $after: String) { memberMeetings(first: $first, after: $after) {
  nodes { ${MEETING} } pageInfo { hasNextPage endCursor } } }`;

interface Seen extends Record<string, unknown> {
  readonly id: string;
  readonly items: readonly { id: string; addedInVersion: number; case: { id: string } | null }[];
}
interface Listed {
  readonly nodes: readonly Seen[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const one = async (client: Client, id: string) =>
  (await client.ask<{ memberMeeting: Seen | null }>(ONE, { id })).memberMeeting;
const list = async (client: Client, variables: object = {}): Promise<Listed> =>
  (await client.ask<{ memberMeetings: Listed }>(LIST, variables)).memberMeetings;

const onAgenda = () =>
  aCase()
    .inState('ON_AGENDA')
    .of(bochum)
    .withStatement('SUBMITTED')
    .with({ createdBy: keeper.accountId })
    .create(api.database);
const meeting = (versions: readonly (readonly BuiltCase[])[], change: Partial<Meeting> = {}) =>
  aMeeting(api.database, versions, { createdBy: keeper.accountId, ...change });

describe('a published agenda', () => {
  it('shows its newest version, what came later, and the released cases', async () => {
    const [first, second, later] = [await onAgenda(), await onAgenda(), await onAgenda()];
    const id = await meeting([
      [first, second],
      [later, first],
    ]);
    await release(api.database, member.accountId, id, [first, later]);
    const seen = await one(member, id);
    expect(seen).toMatchObject({
      meetsOn: '2026-03-20',
      startsAt: '10:00',
      place: 'Düsseldorf',
      state: 'INVITED',
      agendaPublished: true,
      agendaVersion: 2,
      itemCount: 2,
      minutesPlanned: 30,
      papersReleased: true,
      items: [
        {
          position: 1,
          section: 'FIRST_DELIBERATION',
          minutes: 15,
          addedInVersion: 2,
          case: { id: later.id },
        },
        { position: 2, minutes: 15, addedInVersion: 1, case: { id: first.id, leadName: 'Rezai, Farid' } },
      ],
    });
  });

  it('keeps the case closed to a member without papers, the recused and the late, and names it nowhere', async () => {
    const [recused, closed] = [await onAgenda(), await onAgenda()];
    const id = await meeting([[recused, closed]]);
    await release(api.database, member.accountId, id, [recused, closed]);
    await api.database.transaction(async (tx) => {
      await tx.run(
        `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Nachbarin', '2026-03-02', ?)`,
        [member.accountId, recused.id, keeper.accountId],
      );
      await tx.run(`update paper_release set closed_at = '2026-03-25T10:00:00.000Z' where case_id = ?`, [
        closed.id,
      ]);
    });
    for (const client of [member, other]) {
      const seen = await one(client, id);
      expect(seen).toMatchObject({ itemCount: 2, papersReleased: client === member });
      expect(seen?.items.map((item) => item.case)).toEqual([null, null]);
      expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${recused.id}|${closed.id}|Rezai`));
    }
  });

  it('gives an item the same id in every version', async () => {
    const [first, second] = [await onAgenda(), await onAgenda()];
    const id = await meeting([[first, second]]);
    const before = await one(member, id);
    await api.database.transaction((tx) =>
      tx.run(
        `insert into agenda_publication (meeting_id, agenda_version, published_at, published_by, items)
         select meeting_id, 2, published_at, published_by, items from agenda_publication where meeting_id = ?`,
        [id],
      ),
    );
    const after = await one(member, id);
    expect(after?.items.map((item) => item.id)).toEqual(before?.items.map((item) => item.id));
  });

  it('shows nothing of a later draft', async () => {
    const [published, drafted] = [await onAgenda(), await onAgenda()];
    const id = await meeting([[published]]);
    await api.database.transaction((tx) =>
      tx.run(
        `insert into agenda_item (id, meeting_id, case_id, section, position, minutes, added_by, added_at)
         values (?, ?, ?, 'OTHER', 2, 45, ?, '2026-03-02T09:00:00.000Z')`,
        [newId(), id, drafted.id, keeper.accountId],
      ),
    );
    expect(await one(member, id)).toMatchObject({ itemCount: 1, minutesPlanned: 15 });
  });

  it('logs the reading of papers, not a look at the list of items', async () => {
    const built = await onAgenda();
    const id = await meeting([[built]]);
    await release(api.database, member.accountId, id, [built]);
    const readings = async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      return api.database.rows('select account_id from case_reading where case_id = ?', [built.id]);
    };
    await member.ask(`query ($id: ID!) { memberMeeting(id: $id) { items { case { id leadName } } } }`, {
      id,
    });
    expect(await readings()).toHaveLength(0);
    await one(member, id);
    expect(await readings()).toHaveLength(1);
  });
});

describe('the list of meetings', () => {
  let ids: string[];
  let reader: Client;
  beforeAll(async () => {
    reader = await api.as('SEAT');
    await api.database.transaction(async (tx) => {
      await tx.run('delete from paper_release');
      await tx.run('delete from agenda_item');
      await tx.run('delete from agenda_publication');
      await tx.run('delete from meeting');
      await tx.run(`update account_function set valid_to = '2026-12-31' where account_id = ?`, [
        reader.accountId,
      ]);
    });
    const built = await onAgenda();
    const past = await meeting([[built]], { meetsOn: '2025-11-20', state: 'HELD', agendaState: 'CLOSED' });
    const planned = await meeting([], { meetsOn: '2026-04-20' });
    const invited = await meeting([[built]]);
    const beyondTerm = await meeting([], { meetsOn: '2027-01-20' });
    await meeting([], { meetsOn: '2026-02-20', state: 'CANCELLED' });
    await meeting([], { meetsOn: '2026-02-21', state: 'HELD' });
    await meeting([[built]], { kind: 'PRE_EXAMINATION', meetsOn: '2026-03-21' });
    ids = [planned, invited, past];
    expect(await one(reader, beyondTerm)).toBeNull();
  });

  it('holds published agendas and planned meetings in the term, the latest first', async () => {
    const { nodes } = await list(reader);
    expect(nodes.map((node) => node.id)).toEqual(ids);
    expect(nodes[0]).toMatchObject({
      agendaPublished: false,
      agendaVersion: 0,
      itemCount: 0,
      minutesPlanned: 0,
      papersReleased: false,
      items: [],
    });
  });

  it('is paged without repeating', async () => {
    const first = await list(reader, { first: 2 });
    const second = await list(reader, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((node) => node.id)).toEqual(ids);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('is a list of its own for the pre-examination committee', async () => {
    const committee = await api.as('PRE_EXAMINATION');
    const { nodes } = await list(committee);
    expect(nodes.map((node) => node.meetsOn)).toEqual(['2026-03-21']);
    expect(await one(committee, ids[1] ?? '')).toBeNull();
    expect(await one(reader, nodes[0]?.id ?? '')).toBeNull();
  });

  it('costs the same statements for one meeting as for all, for one item as for many', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, onAgenda));
    const [small, big] = [await meeting([cases.slice(0, 1)]), await meeting([cases])];
    await release(api.database, reader.accountId, small, cases.slice(0, 1));
    await release(api.database, reader.accountId, big, cases);
    const items = (id: string) => statementsOf(api.database, () => one(reader, id));
    expect(await items(big)).toBe(await items(small));
    expect(await items(big)).toBeLessThanOrEqual(12);
    const all = await statementsOf(api.database, () => list(reader));
    expect(all).toBe(await items(small));
  });

  it('is closed to every other function', async () => {
    for (const fn of ['OFFICE', 'AUTHORITY', 'APPLICANT', 'REPRESENTATIVE', 'SUPERVISION'] as const) {
      const { errors } = await (await api.as(fn)).send(LIST);
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});
