import type { CaseState, PersonState } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../persons/person.entity.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, release } from '../test/published-meeting.ts';
import { statementsOf } from '../test/statements-of.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

interface Feedback {
  readonly nodes: readonly Readonly<Record<'id' | 'fileNumber' | 'meetsOn' | 'outcome' | 'result', string>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const QUERY = `query ($first: Int!, $after: String) { feedback(first: $first, after: $after) {
  nodes { id fileNumber meetsOn outcome result } pageInfo { hasNextPage endCursor } } }`;
const feedbackTo = async (client: Client, first = 50, after?: string) =>
  (await client.ask<{ feedback: Feedback }>(QUERY, { first, after })).feedback;

const person = (state: PersonState, change: Partial<Person> = {}) => ({ state, ...change });

async function decided(
  meetingId: string,
  state: CaseState,
  persons: Partial<Person>[],
  authorityId = bochum,
) {
  return aCase()
    .inState(state)
    .of(authorityId)
    .withPersons(persons)
    .with({ decidedOn: '2026-02-10', decidedMeetingId: meetingId })
    .create(api.database);
}

/** A member who got the papers of these cases at a meeting, which are closed again. */
async function received(meetingId: string, cases: readonly BuiltCase[], closed = true): Promise<Client> {
  const member = await api.as('SEAT');
  await release(api.database, member.accountId, meetingId, cases);
  if (closed)
    await api.database.transaction((tx) =>
      tx.run('update paper_release set closed_at = ? where account_id = ?', [
        api.clock.now(),
        member.accountId,
      ]),
    );
  return member;
}

describe('the feedback to members', () => {
  it('tells the commission’s outcome and what the authority made of it, also once the papers are closed', async () => {
    const meeting = await aMeeting(api.database, [], { meetsOn: '2026-02-10' });
    const cases = [
      await decided(meeting, 'CLOSED', [person('NO_REQUEST'), person('RECOMMENDATION')]),
      await decided(meeting, 'CLOSED', [
        person('NO_REQUEST'),
        person('REQUEST', { finalDecision: 'GRANTED_WITH_CONDITIONS' }),
      ]),
      await decided(meeting, 'INTENT_REPORTED', [person('REQUEST', { intent: 'INTENDS_NOT_FOLLOW' })]),
      await decided(meeting, 'REQUEST_SENT', [person('REQUEST')]),
      await decided(meeting, 'WITHDRAWN', [person('WITHDRAWN')]),
    ];
    const { nodes } = await feedbackTo(await received(meeting, cases));
    const told = new Map(nodes.map(({ id, outcome, result, meetsOn }) => [id, [outcome, result, meetsOn]]));
    expect(cases.map(({ id }) => told.get(id))).toEqual([
      ['RECOMMENDATION', null, '2026-02-10'],
      ['REQUEST', 'GRANTED_WITH_CONDITIONS', '2026-02-10'],
      ['REQUEST', 'INTENDS_NOT_FOLLOW', '2026-02-10'],
      ['REQUEST', 'AWAITED', '2026-02-10'],
      [null, null, '2026-02-10'],
    ]);
  });

  it('leaves out what the member did not deliberate on', async () => {
    const meeting = await aMeeting(api.database, [], { meetsOn: '2026-02-10' });
    const later = await aMeeting(api.database, [], { meetsOn: '2026-03-10' });
    const own = await decided(meeting, 'REQUEST_SENT', [person('REQUEST')]);
    await decided(meeting, 'REQUEST_SENT', [person('REQUEST')]);
    const recused = await decided(meeting, 'REQUEST_SENT', [person('REQUEST')]);
    const postponed = await decided(later, 'REQUEST_SENT', [person('REQUEST')]);
    const undecided = await aCase().inState('POSTPONED').of(bochum).create(api.database);
    const essen = await anAuthority(api.database, 'Stadt Essen');
    const headed = await decided(meeting, 'REQUEST_SENT', [person('REQUEST')], essen);
    const member = await received(meeting, [own, recused, postponed, undecided, headed]);
    await api.database.transaction(async (tx) => {
      await tx.run(
        `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Nachbar', ?, ?)`,
        [member.accountId, recused.id, api.clock.now(), member.accountId],
      );
      await tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, valid_from) values (?, ?, 'AUTHORITY', ?, '2020-01-01')`,
        ['HEAD', member.accountId, essen],
      );
    });
    expect((await feedbackTo(member)).nodes.map(({ id }) => id)).toEqual([own.id]);
    expect((await feedbackTo(await api.as('SEAT'))).nodes).toEqual([]);
  });

  it('comes page by page, the latest meeting first, in as many statements however many cases', async () => {
    const meetings = [];
    for (const month of ['01', '02', '03'])
      meetings.push(await aMeeting(api.database, [], { meetsOn: `2026-${month}-10` }));
    const member = await api.as('SEAT');
    for (const meeting of meetings) {
      const cases = [
        await decided(meeting, 'CLOSED', [person('NO_REQUEST')]),
        await decided(meeting, 'CLOSED', [person('REQUEST', { finalDecision: 'REFUSED' })]),
      ];
      await release(api.database, member.accountId, meeting, cases);
    }
    const first = await feedbackTo(member, 4);
    const rest = await feedbackTo(member, 4, first.pageInfo.endCursor);
    expect([...first.nodes, ...rest.nodes].map(({ meetsOn }) => meetsOn.slice(5, 7))).toEqual([
      '03',
      '03',
      '02',
      '02',
      '01',
      '01',
    ]);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const few = await statementsOf(api.database, () => feedbackTo(member, 1));
    const many = await statementsOf(api.database, () => feedbackTo(member, 6));
    expect(many).toBe(few);
  });

  it('is the members’ alone, and names nobody', async () => {
    for (const fn of ['OFFICE', 'AUTHORITY', 'SUPERVISION', 'APPLICANT'] as const) {
      const { errors } = await (await api.as(fn)).send(QUERY, { first: 10 });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});
