import type { Client } from '../client.ts';
import { inRoom, roomOf } from '../deliberation-kit.ts';
import { publish } from '../meeting-kit.ts';
import type { CallKit, Calls } from './kit.ts';

/** Calls for what happens in a meeting and after it. */
export async function deliberationCalls(kit: CallKit): Promise<Calls> {
  const { api, database, office, chair, member, seats, meeting, key } = kit;
  const keeper = await api.as('MINUTES_KEEPER');
  const head = await api.as('OFFICE_HEAD');
  const set = (id: string, columns: string) =>
    database.transaction((tx) => tx.run(`update meeting set ${columns} where id = ?`, [id]));

  /** Published, with one case, and moved to today. */
  const invited = async () => {
    const planned = await meeting(1);
    await publish(office, planned);
    await set(planned.meetingId, `meets_on = '2026-03-02'`);
    const room = await roomOf(keeper, planned.meetingId);
    const { caseId } = room.items[0].open;
    return { meetingId: planned.meetingId, id: planned.meetingId, version: room.version, caseId };
  };
  /** Opened, with four members in the room, at a time that has passed. */
  const inSession = async (client: Client = chair) => {
    const { meetingId, version } = await invited();
    const opened = await inRoom(client, 'openMeeting', { meetingId, version });
    const arrivals = seats.slice(0, 4).map(({ seatId, memberId }) => ({ seatId, accountId: memberId }));
    const room = await inRoom(client, 'recordArrivals', { meetingId, version: opened.version, arrivals });
    const { id: itemId, open } = room.items[0];
    const item = { meetingId, itemId, version: open.version };
    return { meetingId, version: room.version, item, person: open.persons[0].id, room };
  };
  const tally = { yes: 1, no: 3, abstain: 0 };
  const voted = async () => {
    const { item, person } = await inSession();
    const input = { personId: person, request: tally };
    const room = await inRoom(keeper, 'recordOutcome', { ...item, input });
    return { ...item, version: room.items[0].open.version, person };
  };
  const held = async () => {
    const item = await voted();
    const room = await inRoom(keeper, 'decideCase', item);
    const { meetingId } = item;
    const { version } = await inRoom(chair, 'concludeMeeting', { meetingId, version: room.version });
    return { meetingId, itemId: item.itemId, version };
  };
  const locked = async () => {
    const { version, ...rest } = await held();
    return { ...rest, version: (await inRoom(keeper, 'lockMinutes', { ...rest, version })).version };
  };
  const later = async () => {
    const { meetingId } = await invited();
    await set(meetingId, `meets_on = '2026-03-20', state = 'IN_SESSION'`);
    return meetingId;
  };

  const toVote = await inSession();
  const toPostpone = await inSession();
  const next = await meeting();
  const toLeave = await inSession();
  const toWrite = await inSession();
  const toRecuse = await invited();
  const recused = await invited();
  const [seat] = seats;
  await database.transaction(async (tx) => {
    await tx.run(
      `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Irrtum', ?, ?)`,
      [seat?.memberId ?? '', recused.caseId, api.clock.now(), office.accountId],
    );
  });
  const ofMember = await invited();
  await database.transaction((tx) =>
    tx.run('insert into paper_release (account_id, case_id, meeting_id, released_at) values (?, ?, ?, ?)', [
      member.accountId,
      ofMember.caseId,
      ofMember.meetingId,
      api.clock.now(),
    ]),
  );
  const { seatId, memberId } = seats[4] ?? {};
  return {
    openMeeting: [chair, await invited()],
    cancelMeeting: [head, { ...(await invited()), reason: 'Kein Raum.' }],
    recordArrivals: [
      chair,
      { ...(await inSession()), arrivals: [{ seatId, accountId: memberId }], at: '10:00' },
    ],
    changeAttendance: [
      keeper,
      {
        ...toLeave,
        attendanceId: toLeave.room.attendance[0].id,
        presentFrom: '09:50',
        presentTo: '10:00',
      },
    ],
    recordRecusal: [office, { ...toRecuse, accountId: seat?.memberId, reason: 'Nachbar' }],
    undoRecusal: [office, { ...recused, accountId: seat?.memberId, reason: 'Verwechslung' }],
    recuseMyself: [member, { ...ofMember, reason: 'Nachbar' }],
    recordOutcome: [
      keeper,
      {
        ...toVote.item,
        input: {
          personId: toVote.person,
          request: tally,
          recommendation: { yes: 3, no: 1, abstain: 0 },
          at: '10:00',
          reason: 'Nach Beratung',
        },
      },
    ],
    decideCase: [keeper, await voted()],
    postponeItem: [
      keeper,
      {
        ...toPostpone.item,
        input: {
          reason: 'Unterlagen fehlen',
          toMeetingId: next.meetingId,
          tally: { yes: 3, no: 1, abstain: 0 },
          at: '10:00',
        },
      },
    ],
    concludeMeeting: [chair, await concludable()],
    writeItemMinutes: [
      keeper,
      {
        ...toWrite.item,
        version: 0,
        input: { body: 'Verlauf', requestReasons: 'Gründe', hints: 'Hinweise', recommendation: 'Empfehlung' },
      },
    ],
    writeGeneralMinutes: [keeper, { ...(await inSession()), version: 1, body: 'Beginn 10 Uhr' }],
    lockMinutes: [keeper, await held()],
    reviseMinutes: [
      keeper,
      await (async () => {
        const { itemId, ...seen } = await locked();
        return { ...seen, input: { itemId, part: 'BODY', text: 'Berichtigt', reason: 'Hörfehler' } };
      })(),
    ],
    approveMinutes: [chair, { ...(await locked()), atMeetingId: await later() }],
    releaseClosings: [office, { ...(await held()), ...key('releaseClosings') }],
  };

  async function concludable() {
    const item = await voted();
    const { meetingId } = item;
    const { version } = await inRoom(keeper, 'decideCase', item);
    return { meetingId, version };
  }
}
