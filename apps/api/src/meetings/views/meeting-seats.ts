import { inList } from '../../database/sql.ts';
import type { Loaded } from '../../read/shape.ts';
import { HOLDS_SEAT } from '../seat-holders.ts';
import type { MeetingSeat, SeatHolder } from './meeting-seat.ts';

interface SeatRow {
  readonly meetingId: string;
  readonly seatId: string;
  readonly number: number;
  readonly nominatingBody: string;
  readonly accountId: string | null;
  readonly name: string | null;
  readonly role: SeatHolder['role'] | null;
  readonly recipientId: string | null;
  readonly recipientName: string | null;
  readonly recipientRole: SeatHolder['role'] | null;
  readonly absenceReason: string | null;
}

const onTheDay = (alias: string): string =>
  `${alias}.valid_from <= m.meets_on and (${alias}.valid_to is null or ${alias}.valid_to >= m.meets_on)`;

/** Members before deputies; the newest term first. */
const SEATS_SQL = `select m.id as meetingId, s.id as seatId, s.number, s.nominating_body as nominatingBody,
    a.id as accountId, a.name, f.seat_role as role, r.account_id as recipientId, ra.name as recipientName,
    r.seat_role as recipientRole, r.absence_reason as absenceReason
  from meeting m
  join seat s on ${onTheDay('s')}
  left join account_function f on f.seat_id = s.id and ${onTheDay('f')}
    and ((m.kind = 'COMMISSION' and ${HOLDS_SEAT.COMMISSION}) or (m.kind = 'PRE_EXAMINATION' and ${HOLDS_SEAT.PRE_EXAMINATION}))
  left join account a on a.id = f.account_id and a.disabled_at is null
  left join paper_recipient r on r.meeting_id = m.id and r.seat_id = s.id
  left join account ra on ra.id = r.account_id`;

/** The seats of each meeting's day, who holds them then, and who receives the papers. */
export const meetingSeats: Loaded = {
  kind: 'loaded',
  load: async (keys, { database }) => {
    const list = inList(keys);
    const rows = await database.rows<SeatRow>(
      `${SEATS_SQL} where m.id in (${list.text}) order by m.id, s.number, f.seat_role desc, f.valid_from desc, f.id`,
      list.params,
    );
    const byMeeting = Map.groupBy(rows, (row) => row.meetingId);
    return new Map(keys.map((key) => [key, seatsFrom(byMeeting.get(key) ?? [])]));
  },
};

const seatsFrom = (rows: readonly SeatRow[]): MeetingSeat[] =>
  [...Map.groupBy(rows, (row) => row.seatId).values()].flatMap((ofSeat) =>
    ofSeat
      .slice(0, 1)
      .map(
        ({ seatId, number, nominatingBody, recipientId, recipientName, recipientRole, absenceReason }) => ({
          seatId,
          number,
          nominatingBody,
          holders: holdersFrom(ofSeat),
          recipient: holder(recipientId, recipientName, recipientRole),
          absenceReason,
        }),
      ),
  );

function holdersFrom(rows: readonly SeatRow[]): SeatHolder[] {
  const byAccount = new Map<string, SeatHolder>();
  for (const { accountId, name, role } of rows) {
    const found = holder(accountId, name, role);
    if (found && !byAccount.has(found.accountId)) byAccount.set(found.accountId, found);
  }
  return [...byAccount.values()];
}

const holder = (
  accountId: string | null,
  name: string | null,
  role: SeatHolder['role'] | null,
): SeatHolder | null =>
  accountId !== null && name !== null && role !== null ? { accountId, name, role } : null;
