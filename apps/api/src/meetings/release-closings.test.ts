import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAuthority } from '../test/case-kit.ts';
import {
  aMeetingInSession,
  anInvitedMeeting,
  decideAll,
  type Held,
  inRoom,
  itemAt,
  nineSeats,
  release,
  roomOf,
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
const held = async (outcomes: readonly ('REQUEST' | 'NO_REQUEST')[]): Promise<Held> => {
  const meeting = await aMeetingInSession(api, { authorityId, seats, cases: outcomes.map(() => 2) });
  await decideAll(meeting, outcomes);
  return meeting;
};
const rowsOf = ({ cases }: Held, sql: string) =>
  Promise.all(cases.map(({ id }) => api.database.rows<Record<string, unknown>>(sql, [id])));

describe('the release of a meeting', () => {
  it('ends all its decided cases at one moment, whatever was decided', async () => {
    const meeting = await held(['REQUEST', 'NO_REQUEST']);
    expect(await rowsOf(meeting, 'select id from outbox where case_id = ?')).toEqual([[], []]);
    const answer = await release(meeting);
    expect(answer).toMatchObject({
      __typename: 'Meeting',
      closingsReleasedAt: api.clock.now(),
      casesDecided: 2,
    });
    const [first, second] = await rowsOf(
      meeting,
      'select closing_released_at, state from hardship_case where id = ?',
    );
    expect(first).toEqual([{ closing_released_at: api.clock.now(), state: 'DECIDED' }]);
    expect(second).toEqual(first);
    const [request, none] = await rowsOf(
      meeting,
      `select letter, recipient, state, due_on, created_at from outbox where case_id = ? order by letter`,
    );
    expect(request).toEqual([expect.objectContaining({ letter: 'CLOSING', created_at: api.clock.now() })]);
    expect(none).toEqual(request);
    const [event, other] = await rowsOf(
      meeting,
      `select action, happened_at, detail from case_event where case_id = ? and action = 'releaseClosing'`,
    );
    expect(event).toEqual([
      { action: 'releaseClosing', happened_at: api.clock.now(), detail: meeting.meetingId },
    ]);
    expect(other).toEqual(event);
  });

  it('takes place once, and repeating the same request changes nothing', async () => {
    const meeting = await held(['NO_REQUEST']);
    const { version } = await roomOf(meeting.keeper, meeting.meetingId);
    const send = (idempotencyKey: string) =>
      meeting.office.ask<{ a: { __typename: string; version: number } }>(
        `mutation ($meetingId: ID!, $version: Int!, $idempotencyKey: String!) {
          a: releaseClosings(meetingId: $meetingId, version: $version, idempotencyKey: $idempotencyKey) {
            __typename ... on Meeting { version } } }`,
        { meetingId: meeting.meetingId, version, idempotencyKey },
      );
    const first = await send('once');
    expect(first.a).toEqual({ __typename: 'Meeting', version: version + 1 });
    expect(await send('once')).toEqual(first);
    expect((await send('twice')).a.__typename).toBe('Conflict');
    expect(await release(meeting)).toEqual(refusal('ALREADY_RELEASED'));
    expect(await rowsOf(meeting, 'select letter from outbox where case_id = ?')).toEqual([
      [{ letter: 'CLOSING' }],
    ]);
  });

  it('takes place again for a case that a correction had taken out and that has ended since', async () => {
    const meeting = await held(['REQUEST', 'NO_REQUEST']);
    const [corrected] = meeting.cases;
    const turn = (state: string) =>
      api.database.transaction((tx) =>
        tx.run('update hardship_case set state = ? where id = ?', [state, corrected?.id ?? '']),
      );
    await turn('POSTPONED');
    await release(meeting);
    expect(await release(meeting)).toEqual(refusal('ALREADY_RELEASED'));
    await turn('SETTLED');
    expect(await release(meeting)).toMatchObject({ __typename: 'Meeting' });
    expect(
      await rowsOf(meeting, `select letter from outbox where case_id = ? and letter = 'CLOSING'`),
    ).toEqual([[{ letter: 'CLOSING' }], [{ letter: 'CLOSING' }]]);
    expect(await release(meeting)).toEqual(refusal('ALREADY_RELEASED'));
  });

  it('is refused before the meeting is over, and where nothing was decided', async () => {
    const open = await aMeetingInSession(api, { authorityId, seats });
    expect(await release(open)).toEqual(refusal('NOT_IN_THIS_STATE'));
    const { meetingId, itemId, version } = await itemAt(open);
    await inRoom(open.keeper, 'postponeItem', {
      meetingId,
      itemId,
      version,
      input: { reason: 'Unterlagen' },
    });
    const room = await roomOf(open.keeper, meetingId);
    await inRoom(open.chair, 'concludeMeeting', { meetingId, version: room.version });
    expect(await release(open)).toEqual(refusal('NOTHING_DECIDED'));
  });

  it('reaches a case from which the releasing person is recused', async () => {
    const meeting = await held(['NO_REQUEST', 'NO_REQUEST']);
    await api.database.transaction((tx) =>
      tx.run(
        `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Nachbar', ?, ?)`,
        [meeting.office.accountId, meeting.cases[0]?.id ?? '', api.clock.now(), meeting.office.accountId],
      ),
    );
    expect(await release(meeting)).toMatchObject({ __typename: 'Meeting' });
    const released = await rowsOf(meeting, 'select closing_released_at from hardship_case where id = ?');
    expect(released[0]).toEqual(released[1]);
    expect(released[0]).toEqual([{ closing_released_at: api.clock.now() }]);
  });
});

describe('cancelling a meeting', () => {
  it('gives its cases back, closes the papers and tells whoever was invited', async () => {
    const meeting = await anInvitedMeeting(api, { authorityId, seats, cases: [1, 1] });
    const head = await api.as('OFFICE_HEAD');
    const { version } = await roomOf(meeting.keeper, meeting.meetingId);
    const cancel = (reason: string, client = head) =>
      client.ask<{ a: object }>(
        `mutation ($id: ID!, $version: Int!, $reason: String!) {
          a: cancelMeeting(id: $id, version: $version, reason: $reason) {
            __typename ... on Meeting { state } ... on InputInvalid { fields { path code } } ... on ActionRefused { code } } }`,
        { id: meeting.meetingId, version, reason },
      );
    expect((await cancel('')).a).toMatchObject({ fields: [{ path: 'reason', code: 'REQUIRED' }] });
    expect((await cancel('Kein Raum')).a).toEqual({ __typename: 'Meeting', state: 'CANCELLED' });
    expect(await rowsOf(meeting, 'select state from hardship_case where id = ?')).toEqual([
      [{ state: 'READY' }],
      [{ state: 'READY' }],
    ]);
    const [papers, letters] = await Promise.all([
      api.database.rows('select case_id from paper_release where meeting_id = ? and closed_at is null', [
        meeting.meetingId,
      ]),
      api.database.rows(`select recipient_id from outbox where meeting_id = ? and letter = 'CANCELLATION'`, [
        meeting.meetingId,
      ]),
    ]);
    expect([papers.length, letters.length]).toEqual([0, 9]);
    expect((await cancel('Noch einmal', meeting.chair)).a).toMatchObject({ __typename: 'Conflict' });
  });
});
