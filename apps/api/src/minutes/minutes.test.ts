import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { anAuthority } from '../test/case-kit.ts';
import {
  type Answer,
  aMeetingInSession,
  anInvitedMeeting,
  decideAll,
  type Held,
  inRoom,
  itemAt,
  nineSeats,
  roomOf,
  writeReasons,
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
const inSession = () => aMeetingInSession(api, { authorityId, seats });
const held = async (): Promise<Held> => {
  const meeting = await inSession();
  await decideAll(meeting, ['REQUEST']);
  return meeting;
};
const act = async (
  { keeper, meetingId }: Held,
  name: 'lockMinutes' | 'reviseMinutes' | 'approveMinutes',
  more: object = {},
): Promise<Answer> => {
  const { version } = await roomOf(keeper, meetingId);
  return inRoom(keeper, name, { meetingId, version, ...more });
};
const openPapers = async ({ meetingId }: Held): Promise<number> =>
  (
    await api.database.rows('select case_id from paper_release where meeting_id = ? and closed_at is null', [
      meetingId,
    ])
  ).length;

test('a member reads the outcome of a case while its papers are open, and nothing of votes', async () => {
  const meeting = await held();
  const member = await api.as('SEAT');
  const look = async () => {
    const { memberMeeting } = await member.ask<{ memberMeeting: { items: object[] } }>(
      'query ($id: ID!) { memberMeeting(id: $id) { items { result case { persons { outcome } } } } }',
      { id: meeting.meetingId },
    );
    return memberMeeting.items;
  };
  expect(await look()).toEqual([{ result: null, case: null }]);
  await api.database.transaction((tx) =>
    tx.run('insert into paper_release (account_id, case_id, meeting_id, released_at) values (?, ?, ?, ?)', [
      member.accountId,
      meeting.cases[0]?.id ?? '',
      meeting.meetingId,
      api.clock.now(),
    ]),
  );
  expect(await look()).toEqual([{ result: 'DECIDED', case: { persons: [{ outcome: 'REQUEST' }] } }]);
  const { errors } = await member.send('query ($id: ID!) { deliberation(meetingId: $id) { id } }', {
    id: meeting.meetingId,
  });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

describe('minutes', () => {
  it('begin with the meeting and lose nothing of two who write at once', async () => {
    const early = await anInvitedMeeting(api, { authorityId, seats });
    expect(await writeReasons(early, 0)).toEqual(refusal('MEETING_NOT_OPENED'));
    const meeting = await inSession();
    const written = await writeReasons(meeting, 0, { body: 'Verlauf' });
    expect(written.items[0].open.record).toEqual({
      version: 1,
      body: 'Verlauf',
      requestReasons: 'Die Familie ist verwurzelt.',
      hints: '',
      recommendation: '',
    });
    const { meetingId, itemId } = await itemAt(meeting);
    const input = { body: 'Anders', requestReasons: '', hints: '', recommendation: '' };
    const stale = { meetingId, itemId, version: 0, input };
    expect(await inRoom(meeting.chair, 'writeItemMinutes', stale)).toMatchObject({ currentVersion: 1 });
    const again = await inRoom(meeting.chair, 'writeItemMinutes', { ...stale, version: 1 });
    expect(again.items[0].open.record).toMatchObject({ version: 2, body: 'Anders' });
    const general = { meetingId, version: 1, body: 'Beginn um 10 Uhr.' };
    expect(await inRoom(meeting.keeper, 'writeGeneralMinutes', general)).toMatchObject({
      minutes: { version: 2, body: 'Beginn um 10 Uhr.' },
    });
    expect(await inRoom(meeting.keeper, 'writeGeneralMinutes', general)).toMatchObject({ currentVersion: 2 });
  });

  it('are locked after the meeting, go to whoever received the papers, and change only visibly', async () => {
    const open = await inSession();
    expect(await act(open, 'lockMinutes')).toEqual(refusal('MEETING_NOT_HELD'));
    const meeting = await held();
    const { itemId } = await itemAt(meeting);
    const revision = { itemId, part: 'BODY', text: 'Richtig', reason: 'Hörfehler' };
    expect(await act(meeting, 'reviseMinutes', { input: revision })).toEqual(refusal('NOT_IN_THIS_STATE'));
    expect(await act(meeting, 'lockMinutes')).toMatchObject({
      minutes: { state: 'LOCKED', lockedAt: api.clock.now() },
    });
    const letters = await api.database.rows(
      `select recipient_id from outbox where meeting_id = ? and letter = 'MINUTES'`,
      [meeting.meetingId],
    );
    expect(letters).toHaveLength(9);
    expect(await writeReasons(meeting, 0)).toEqual(refusal('NOT_IN_THIS_STATE'));
    const revised = await act(meeting, 'reviseMinutes', { input: revision });
    expect(revised.items[0].open.record.body).toBe('Richtig');
    expect(revised.minutes.revisions).toEqual([
      expect.objectContaining({ itemId, part: 'BODY', oldText: '', newText: 'Richtig', reason: 'Hörfehler' }),
    ]);
    const wrong = await act(meeting, 'reviseMinutes', {
      input: { ...revision, part: 'GENERAL', reason: '' },
    });
    expect(wrong.fields).toEqual([
      { path: 'part', code: 'UNKNOWN_CODE' },
      { path: 'reason', code: 'REQUIRED' },
    ]);
  });

  it('are approved by a later meeting, which ends the access to the papers', async () => {
    const meeting = await held();
    await act(meeting, 'lockMinutes');
    expect(await act(meeting, 'approveMinutes', { atMeetingId: meeting.meetingId })).toEqual(
      refusal('NO_LATER_MEETING'),
    );
    const later = await aMeetingInSession(api, { authorityId, seats, meetsOn: '2026-05-20' });
    const keeper = later.keeper;
    const { version } = await roomOf(keeper, meeting.meetingId);
    const approve = (atMeetingId: string) =>
      inRoom(keeper, 'approveMinutes', { meetingId: meeting.meetingId, version, atMeetingId });
    expect(await approve(meeting.meetingId)).toEqual(refusal('NO_LATER_MEETING'));
    expect(await openPapers(meeting)).toBe(9);
    expect(await approve(later.meetingId)).toMatchObject({
      minutes: { state: 'APPROVED', approvedOn: '2026-05-20' },
    });
    expect(await openPapers(meeting)).toBe(0);
    expect(await openPapers(later)).toBe(9);
  });

  it('give the office an excerpt of a case without votes, and the keeper the record when the case went on', async () => {
    const meeting = await held();
    const caseId = meeting.cases[0]?.id ?? '';
    await api.database.transaction((tx) =>
      tx.run(`update hardship_case set state = 'CLOSED' where id = ?`, [caseId]),
    );
    const { minutesExcerpts } = await meeting.office.ask<{ minutesExcerpts: object[] }>(
      'query ($id: ID!) { minutesExcerpts(caseId: $id) { meetsOn result requestReasons minutesState } }',
      { id: caseId },
    );
    expect(minutesExcerpts).toEqual([
      {
        meetsOn: '2026-04-15',
        result: 'DECIDED',
        requestReasons: 'Die Familie ist verwurzelt.',
        minutesState: 'DRAFT',
      },
    ]);
    const written = await writeReasons(meeting, 0, { body: 'Nachgetragen' });
    expect(written.items[0].open.record.body).toBe('Nachgetragen');
  });
});
