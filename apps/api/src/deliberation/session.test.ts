import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAuthority } from '../test/case-kit.ts';
import {
  type Answer,
  aMeetingInSession,
  anInvitedMeeting,
  arrive,
  decide,
  decideAll,
  type Held,
  inRoom,
  itemAt,
  MEETING_TIME,
  nineSeats,
  roomOf,
  tally,
  vote,
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
const invalid = (...paths: [string, string][]) =>
  expect.objectContaining({
    __typename: 'InputInvalid',
    fields: paths.map(([path, code]) => ({ path, code })),
  });
const conflict = expect.objectContaining({ __typename: 'Conflict' });
const notFound = expect.objectContaining({ __typename: 'NotFound' });

const invited = (cases = [1]) => anInvitedMeeting(api, { authorityId, seats, cases });
const inSession = (cases = [1], present = 9) =>
  aMeetingInSession(api, { authorityId, seats, cases, present });
const versionOf = async ({ chair, meetingId }: Held): Promise<number> =>
  (await roomOf(chair, meetingId)).version;

describe('opening a meeting', () => {
  it('begins its minutes and fixes its agenda', async () => {
    const held = await invited();
    const before = await roomOf(held.chair, held.meetingId);
    expect(before).toMatchObject({
      state: 'INVITED',
      minutes: null,
      quorum: 5,
      seatCount: 9,
      seatsPresent: 0,
    });
    const opened = await inRoom(held.keeper, 'openMeeting', {
      meetingId: held.meetingId,
      version: before.version,
    });
    expect(opened).toMatchObject({
      state: 'IN_SESSION',
      minutes: { openedAt: MEETING_TIME, state: 'DRAFT' },
    });
    const again = { meetingId: held.meetingId, version: opened.version };
    expect(await inRoom(held.chair, 'openMeeting', again)).toEqual(refusal('NOT_IN_THIS_STATE'));
  });

  it('is refused before its day, to the office, with a stale version, and for an unknown meeting', async () => {
    const held = await invited();
    const { version } = await roomOf(held.chair, held.meetingId);
    const open = (more: object = {}) =>
      inRoom(held.chair, 'openMeeting', { meetingId: held.meetingId, version, ...more });
    expect(await open({ version: version - 1 })).toEqual(conflict);
    expect(await open({ meetingId: 'x' })).toEqual(notFound);
    const forbidden = await held.office.send(
      'mutation ($id: ID!) { openMeeting(meetingId: $id, version: 1) { __typename } }',
      { id: held.meetingId },
    );
    expect(forbidden.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    api.clock.set('2026-04-14T08:00:00.000Z');
    const early = await api.as('CHAIR');
    expect(await inRoom(early, 'openMeeting', { meetingId: held.meetingId, version })).toEqual(
      refusal('NOT_THE_MEETING_DAY'),
    );
  });
});

describe('attendance', () => {
  it('counts each seat once, from the time somebody comes to the time the person leaves', async () => {
    const held = await inSession([1], 5);
    const [first] = seats;
    let room = await roomOf(held.chair, held.meetingId);
    expect(room).toMatchObject({ seatsPresent: 5, quorate: true });
    api.clock.set('2026-04-15T08:20:00.000Z');
    const deputy = { seatId: first?.seatId, accountId: first?.deputyId };
    const { meetingId } = held;
    room = await inRoom(held.keeper, 'recordArrivals', {
      meetingId,
      version: room.version,
      arrivals: [deputy],
    });
    expect(room).toMatchObject({ seatsPresent: 5 });
    const member = room.attendance.find(
      ({ accountId }: { accountId: string }) => accountId === first?.memberId,
    );
    room = await inRoom(held.keeper, 'changeAttendance', {
      meetingId,
      version: room.version,
      attendanceId: member.id,
      presentTo: '10:20',
    });
    expect(room).toMatchObject({ seatsPresent: 5 });
    expect(room.attendance.filter(({ counts }: { counts: boolean }) => counts)).toContainEqual(
      expect.objectContaining({ accountId: first?.deputyId, role: 'DEPUTY', presentFrom: '10:20' }),
    );
  });

  it('refuses somebody who is there already, of another seat, and impossible times', async () => {
    const held = await inSession([1], 5);
    const { meetingId, keeper } = held;
    const version = await versionOf(held);
    const [first, second] = seats;
    const come = (arrivals: readonly object[], more: object = {}) =>
      inRoom(keeper, 'recordArrivals', { meetingId, version, arrivals, ...more });
    const member = { seatId: first?.seatId, accountId: first?.memberId };
    const absent = { seatId: seats[8]?.seatId, accountId: seats[8]?.memberId };
    expect(await come([member])).toEqual(refusal('ALREADY_PRESENT'));
    expect(await come([{ ...absent, accountId: second?.deputyId }])).toEqual(refusal('NOT_OF_THIS_SEAT'));
    expect(await come([{ ...absent, seatId: 'x' }])).toEqual(notFound);
    expect(await come([])).toEqual(invalid(['arrivals', 'REQUIRED']));
    expect(await come([absent, absent])).toEqual(invalid(['arrivals[1].accountId', 'REPEATED']));
    expect(await come([absent], { at: '25:00' })).toEqual(invalid(['at', 'TIME_UNREADABLE']));
    expect(await come([absent], { at: '10:01' })).toEqual(invalid(['at', 'TIME_TOO_LATE']));
    expect(await come([absent], { version: version - 1 })).toEqual(conflict);

    const room = await roomOf(keeper, meetingId);
    const leave = (more: object) =>
      inRoom(keeper, 'changeAttendance', {
        meetingId,
        version,
        attendanceId: room.attendance[0].id,
        ...more,
      });
    expect(await leave({ attendanceId: 'x', presentTo: '10:00' })).toEqual(notFound);
    expect(await leave({ presentTo: '09:00' })).toEqual(invalid(['presentTo', 'TIME_TOO_EARLY']));
    expect(await leave({ presentTo: '11:00' })).toEqual(invalid(['presentTo', 'TIME_TOO_LATE']));
  });
});

describe('a vote', () => {
  it.each([
    [5, tally(3), true],
    [5, tally(2, 0, 3), false],
    [8, tally(5), true],
    [8, tally(4, 4), false],
    [9, tally(5), true],
    [9, tally(4, 3, 2), false],
  ])('among %i present with %o carries a request: %s', async (present, request, carried) => {
    const held = await inSession([1], present);
    const answer = await vote(held, 0, 0, { request });
    const { persons, tallies } = answer.items[0].open;
    expect(tallies).toEqual([expect.objectContaining({ question: 'REQUEST', present, seats: 9, carried })]);
    expect(persons[0].state).toBe(carried ? 'REQUEST' : 'NO_REQUEST');
  });

  it('on a recommendation follows where there is no request, and keeps the version of the rules', async () => {
    const held = await inSession([2]);
    await vote(held, 0, 0, { request: tally(2, 7), recommendation: tally(6, 3) });
    const answer = await vote(held, 0, 1, { request: tally(4, 5), recommendation: tally(4, 5) });
    const { persons, tallies } = answer.items[0].open;
    expect(persons.map(({ state }: { state: string }) => state)).toEqual(['RECOMMENDATION', 'NO_REQUEST']);
    expect(tallies).toHaveLength(4);
    const recommended = tallies.find(({ question }: Answer) => question === 'RECOMMENDATION');
    expect(recommended).toMatchObject({
      personId: held.cases[0]?.personIds[0],
      majority: 5,
      carried: true,
      ruleVersion: '2020-10-14',
      votedAt: '10:00',
    });
    expect(await vote(held, 0, 0, { request: tally(9), recommendation: tally(9), reason: 'neu' })).toEqual(
      refusal('REQUEST_CARRIED'),
    );
  });

  it('is corrected with a reason while the item is open, and the first tally stays to be seen', async () => {
    const held = await inSession();
    await vote(held, 0, 0, { request: tally(9) });
    expect(await vote(held, 0, 0, { request: tally(3) })).toEqual(invalid(['reason', 'REQUIRED']));
    const answer = await vote(held, 0, 0, { request: tally(3, 6), reason: 'Verzählt' });
    const { persons, tallies } = answer.items[0].open;
    expect(persons[0].state).toBe('NO_REQUEST');
    expect(tallies).toEqual([
      expect.objectContaining({ yes: 9, voidedAt: MEETING_TIME, voidReason: 'Verzählt' }),
      expect.objectContaining({ yes: 3, voidedAt: null }),
    ]);
    const events = await api.database.rows(
      `select action, reason from case_event where case_id = ? and action = 'recordOutcome' order by seq`,
      [held.cases[0]?.id ?? ''],
    );
    expect(events).toEqual([
      { action: 'recordOutcome', reason: null },
      { action: 'recordOutcome', reason: 'Verzählt' },
    ]);
  });

  it('takes half of the seats, and only a postponement goes without', async () => {
    const four = await inSession([1], 4);
    expect(await vote(four, 0, 0, { request: tally(4) })).toEqual(refusal('NO_QUORUM'));
    const [action] = (await roomOf(four.chair, four.meetingId)).items[0].open.availableActions;
    expect(action).toMatchObject({ action: 'postpone' });
  });

  it('refuses more votes than members present, strangers, a stale version and bad times', async () => {
    const held = await inSession([1], 6);
    const voted = (input: object) => vote(held, 0, 0, input);
    expect(await voted({ request: tally(5, 2) })).toEqual(invalid(['request', 'MORE_VOTES_THAN_PRESENT']));
    expect(await voted({ request: tally(7) })).toEqual(invalid(['request.yes', 'NUMBER_OUT_OF_RANGE']));
    expect(await voted({ request: tally(-1) })).toEqual(invalid(['request.yes', 'NUMBER_OUT_OF_RANGE']));
    expect(await voted({ request: tally(5), personId: 'x' })).toEqual(invalid(['personId', 'UNKNOWN_CODE']));
    expect(await voted({ request: tally(5), at: '10:30' })).toEqual(invalid(['at', 'TIME_TOO_LATE']));
    expect(await voted({ request: tally(5), at: '09:30' })).toEqual(refusal('NO_QUORUM'));
    const { meetingId, itemId, version } = await itemAt(held);
    const input = { personId: held.cases[0]?.personIds[0], request: tally(5) };
    const stale = { meetingId, itemId, version: version - 1, input };
    expect(await inRoom(held.keeper, 'recordOutcome', stale)).toEqual(conflict);
    expect(await inRoom(held.keeper, 'recordOutcome', { ...stale, version, itemId: 'x' })).toEqual(notFound);
    expect((await itemAt(held)).open.tallies).toEqual([]);
  });

  it('waits for the opening of the meeting', async () => {
    const held = await invited();
    expect(await vote(held, 0, 0, { request: tally(0) })).toEqual(refusal('NOT_IN_THIS_STATE'));
  });
});

describe('a decision', () => {
  it('takes an outcome for everybody and the reasons of a request, and stays inside', async () => {
    const held = await inSession([2]);
    expect(await decide(held, 0)).toEqual(refusal('OUTCOME_MISSING'));
    await vote(held, 0, 0, { request: tally(9) });
    expect(await decide(held, 0)).toEqual(refusal('OUTCOME_MISSING'));
    await vote(held, 0, 1, { request: tally(0, 9) });
    expect(await decide(held, 0)).toEqual(refusal('REQUEST_REASONS_MISSING'));
    expect(await writeReasons(held, 0, { requestReasons: '   ' })).toMatchObject({
      __typename: 'Deliberation',
    });
    expect(await decide(held, 0)).toEqual(refusal('REQUEST_REASONS_MISSING'));
    await writeReasons(held, 0);
    const answer = await decide(held, 0);
    expect(answer.items[0].open).toMatchObject({
      caseState: 'DECIDED',
      result: 'DECIDED',
      availableActions: [],
    });
    const id = held.cases[0]?.id ?? '';
    const [row] = await api.database.rows(
      'select state, decided_on, decided_meeting_id, closing_released_at from hardship_case where id = ?',
      [id],
    );
    expect(row).toEqual({
      state: 'DECIDED',
      decided_on: '2026-04-15',
      decided_meeting_id: held.meetingId,
      closing_released_at: null,
    });
    const outcomes = await api.database.rows('select outcome_on from person where case_id = ?', [id]);
    expect(outcomes).toEqual([{ outcome_on: '2026-04-15' }, { outcome_on: '2026-04-15' }]);
    expect(await api.database.rows('select id from outbox where case_id = ?', [id])).toEqual([]);
    expect(await vote(held, 0, 0, { request: tally(0) })).toEqual(refusal('NOT_IN_THIS_STATE'));
  });
});

describe('postponing', () => {
  it('puts the case back with a reason, and votes taken already hold no longer', async () => {
    const held = await inSession([2]);
    await vote(held, 0, 0, { request: tally(9) });
    const { meetingId, itemId, version } = await itemAt(held);
    const put = (input: object) => inRoom(held.keeper, 'postponeItem', { meetingId, itemId, version, input });
    expect(await put({ reason: ' ' })).toEqual(invalid(['reason', 'REQUIRED']));
    expect(await put({ reason: 'Unterlagen', tally: tally(4, 5) })).toEqual(
      refusal('POSTPONEMENT_NOT_CARRIED'),
    );
    expect(await put({ reason: 'Unterlagen', toMeetingId: meetingId })).toEqual(
      refusal('NEXT_MEETING_UNFIT'),
    );
    expect((await itemAt(held)).open.persons[0].state).toBe('REQUEST');
    const answer = await put({ reason: 'Unterlagen', tally: tally(6, 3) });
    const { open } = answer.items[0];
    expect(open).toMatchObject({ caseState: 'POSTPONED', result: 'POSTPONED', resultReason: 'Unterlagen' });
    expect(open.persons.map(({ state }: { state: string }) => state)).toEqual(['PENDING', 'PENDING']);
    expect(open.tallies).toEqual([
      expect.objectContaining({ question: 'REQUEST', voidReason: 'Unterlagen' }),
      expect.objectContaining({ question: 'POSTPONE', personId: null, carried: true, voidedAt: null }),
    ]);
  });

  it('lists the case at a later meeting, also while this one goes on', async () => {
    const later = await anInvitedMeeting(api, { authorityId, seats, meetsOn: '2026-05-20' });
    const held = await inSession([1], 3);
    const { meetingId, itemId, version } = await itemAt(held);
    const answer = await inRoom(held.chair, 'postponeItem', {
      meetingId,
      itemId,
      version,
      input: { reason: 'Nicht beschlussfähig', toMeetingId: later.meetingId },
    });
    expect(answer.items[0].open.nextMeeting).toEqual({ id: later.meetingId, meetsOn: '2026-05-20' });
    const items = await api.database.rows(
      'select section, published_version from agenda_item where meeting_id = ? and case_id = ?',
      [later.meetingId, held.cases[0]?.id ?? ''],
    );
    expect(items).toEqual([{ section: 'RESUMED', published_version: null }]);
    const concluded = await inRoom(held.chair, 'concludeMeeting', { meetingId, version: answer.version });
    expect(concluded.state).toBe('HELD');
  });
});

describe('concluding a meeting', () => {
  it('takes an end of every item; whoever is still there leaves with it', async () => {
    const held = await inSession([1]);
    const version = await versionOf(held);
    const { meetingId, chair } = held;
    expect(await inRoom(chair, 'concludeMeeting', { meetingId, version })).toEqual(
      refusal('ITEM_NOT_CONCLUDED'),
    );
    api.clock.set('2026-04-15T08:15:00.000Z');
    await decideAll(held, ['NO_REQUEST']);
    const room = await roomOf(chair, meetingId);
    expect(room).toMatchObject({
      state: 'HELD',
      casesDecided: 1,
      minutes: { concludedAt: '2026-04-15T08:15:00.000Z' },
    });
    expect(new Set(room.attendance.map(({ presentTo }: { presentTo: string }) => presentTo))).toEqual(
      new Set(['10:15']),
    );
    const [row] = await api.database.rows('select agenda_state from meeting where id = ?', [meetingId]);
    expect(row).toEqual({ agenda_state: 'CLOSED' });
    expect(await arrive(held, room.version, seats.slice(0, 1))).toEqual(refusal('NOT_IN_THIS_STATE'));
  });
});
