import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import {
  type Answer,
  aMeetingInSession,
  anInvitedMeeting,
  type Held,
  nineSeats,
  onMeeting,
  roomOf,
  tally,
  vote,
} from '../test/deliberation-kit.ts';
import type { BuiltSeat } from '../test/meeting-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let authorityId: string;
let seats: readonly BuiltSeat[];
beforeAll(async () => {
  api = await testApi();
  authorityId = await anAuthority(api.database);
  seats = await nineSeats(api);
});
afterAll(() => api.stop());

const refusal = (code: string) => expect.objectContaining({ __typename: 'ActionRefused', code });
const notFound = expect.objectContaining({ __typename: 'NotFound' });
const inSession = (cases = [1], present = 9) =>
  aMeetingInSession(api, { authorityId, seats, cases, present });

async function recuse(
  held: Held,
  accountId: string,
  more: object = {},
  client = held.office,
): Promise<Answer> {
  const { version } = await roomOf(held.keeper, held.meetingId);
  const caseId = held.cases[0]?.id;
  const words = { caseId, accountId, reason: 'Nachbarin der Familie', ...more };
  return onMeeting(client, 'recordRecusal', { meetingId: held.meetingId, version, ...words });
}

async function undo(held: Held, accountId: string, client = held.office): Promise<Answer> {
  const { version } = await roomOf(held.keeper, held.meetingId);
  const words = { caseId: held.cases[0]?.id, accountId, reason: 'Verwechslung' };
  return onMeeting(client, 'undoRecusal', { meetingId: held.meetingId, version, ...words });
}

const openPapers = async ({ cases }: Held, accountId: string): Promise<number> =>
  (
    await api.database.rows(
      'select meeting_id from paper_release where account_id = ? and case_id = ? and closed_at is null',
      [accountId, cases[0]?.id ?? ''],
    )
  ).length;

const readsFile = async (client: Client, caseId: string): Promise<boolean> => {
  const answer = await client.ask<{ officeCase: object | null }>(
    'query ($id: ID!) { officeCase(id: $id) { id } }',
    { id: caseId },
  );
  return answer.officeCase !== null;
};

describe('a recusal', () => {
  it('takes the vote, the count for the item and the papers, at once', async () => {
    const held = await inSession([1], 5);
    const [seat] = seats;
    const memberId = seat?.memberId ?? '';
    expect(await openPapers(held, memberId)).toBe(1);
    expect(await recuse(held, memberId)).toMatchObject({ __typename: 'Meeting' });
    expect(await openPapers(held, memberId)).toBe(0);
    const { open } = (await roomOf(held.keeper, held.meetingId)).items[0];
    expect(open).toMatchObject({ present: 4, voting: 4, quorate: false });
    expect(open.recusals).toEqual([{ accountId: memberId, kind: 'HOLDS', reason: 'Nachbarin der Familie' }]);
    expect(await vote(held, 0, 0, { request: tally(4) })).toEqual(refusal('NO_QUORUM'));
    expect(await recuse(held, memberId)).toEqual(refusal('ALREADY_RECUSED'));
  });

  it('leaves the other items alone', async () => {
    const held = await inSession([1, 1], 9);
    await recuse(held, seats[0]?.memberId ?? '');
    const { items } = await roomOf(held.keeper, held.meetingId);
    expect(items.map(({ open }: Answer) => open.present)).toEqual([8, 9]);
  });

  it('is undone with a reason by the office, and both stay to be seen', async () => {
    const held = await inSession();
    const memberId = seats[1]?.memberId ?? '';
    await recuse(held, memberId);
    expect(await undo(held, memberId)).toMatchObject({ __typename: 'Meeting' });
    expect(await openPapers(held, memberId)).toBe(1);
    const { open } = (await roomOf(held.keeper, held.meetingId)).items[0];
    expect(open).toMatchObject({ present: 9 });
    expect(open.recusals).toEqual([{ accountId: memberId, kind: 'UNDONE', reason: 'Verwechslung' }]);
    expect(await undo(held, memberId)).toEqual(refusal('NOT_RECUSED'));
  });

  it('closes the case to a recused chair too, in every question: the minutes keeper goes on', async () => {
    const held = await inSession();
    const caseId = held.cases[0]?.id ?? '';
    expect(await readsFile(held.chair, caseId)).toBe(true);
    await recuse(held, held.chair.accountId);
    expect(await readsFile(held.chair, caseId)).toBe(false);
    const [item] = (await roomOf(held.chair, held.meetingId)).items;
    expect(item).toMatchObject({ open: null });
    const seen = { meetingId: held.meetingId, itemId: item.id, version: 3 };
    const voted = await held.chair.ask<{ a: Answer }>(
      `mutation ($meetingId: ID!, $itemId: ID!, $version: Int!, $input: OutcomeInput!) {
        a: recordOutcome(meetingId: $meetingId, itemId: $itemId, version: $version, input: $input) { __typename } }`,
      { ...seen, input: { personId: held.cases[0]?.personIds[0], request: tally(9) } },
    );
    expect(voted.a).toEqual({ __typename: 'NotFound' });
    expect(await undo(held, held.chair.accountId, held.chair)).toEqual(notFound);
    expect(await vote(held, 0, 0, { request: tally(8) })).toMatchObject({ __typename: 'Deliberation' });
  });

  it('holds at every later meeting', async () => {
    const held = await inSession();
    const memberId = seats[2]?.memberId ?? '';
    await recuse(held, memberId);
    const later = await anInvitedMeeting(api, { authorityId, seats, meetsOn: '2026-05-20' });
    await api.database.transaction(async (tx) => {
      await tx.run(`update agenda_item set meeting_id = ? where case_id = ?`, [
        later.meetingId,
        held.cases[0]?.id ?? '',
      ]);
    });
    const { items } = await roomOf(later.keeper, later.meetingId);
    const moved = items.find(({ open }: Answer) => open.caseId === held.cases[0]?.id);
    expect(moved.open.recusals).toEqual([expect.objectContaining({ accountId: memberId, kind: 'HOLDS' })]);
  });

  it('needs a reason, a case of this agenda and somebody of the commission', async () => {
    const held = await inSession();
    const memberId = seats[3]?.memberId ?? '';
    expect(await recuse(held, memberId, { reason: ' ' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    expect(await recuse(held, memberId, { caseId: 'x' })).toEqual(notFound);
    expect(await recuse(held, 'x')).toEqual(notFound);
    expect(await recuse(held, memberId, { version: 0 })).toMatchObject({ __typename: 'Conflict' });
  });

  it('follows from heading the competent authority, and nobody undoes that', async () => {
    const held = await inSession();
    const headId = seats[4]?.memberId ?? '';
    await api.database.transaction((tx) =>
      tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, valid_from)
         values ('head-of-authority', ?, 'AUTHORITY', ?, '2025-01-01')`,
        [headId, authorityId],
      ),
    );
    const { open } = (await roomOf(held.keeper, held.meetingId)).items[0];
    expect(open).toMatchObject({ present: 8, recusals: [{ accountId: headId, kind: 'RULE' }] });
    expect(await undo(held, headId)).toEqual(refusal('RECUSED_BY_RULE'));
    await api.database.transaction((tx) =>
      tx.run(`delete from account_function where id = 'head-of-authority'`),
    );
  });

  it('is declared by a member for a case whose papers are open, and closes them', async () => {
    const held = await inSession();
    const member = await api.as('SEAT');
    const caseId = held.cases[0]?.id ?? '';
    const declare = () =>
      member.ask<{ a: Answer }>(
        `mutation ($meetingId: ID!, $caseId: ID!) {
          a: recuseMyself(meetingId: $meetingId, caseId: $caseId, reason: "Verwandt") {
            __typename ... on MemberMeeting { items { case { id } } } } }`,
        { meetingId: held.meetingId, caseId },
      );
    expect((await declare()).a).toEqual({ __typename: 'NotFound' });
    await api.database.transaction((tx) =>
      tx.run('insert into paper_release (account_id, case_id, meeting_id, released_at) values (?, ?, ?, ?)', [
        member.accountId,
        caseId,
        held.meetingId,
        api.clock.now(),
      ]),
    );
    expect((await declare()).a).toEqual({ __typename: 'MemberMeeting', items: [{ case: null }] });
    expect(await openPapers(held, member.accountId)).toBe(0);
  });
});
