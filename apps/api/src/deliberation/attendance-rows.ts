import { type Attendance, presentAt } from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';
import type { Attendance as AttendanceView } from './views/deliberation.ts';

type Row = Omit<AttendanceView, 'counts'>;

/** Who is and was in the meeting, with who counts for each seat now. */
export async function attendanceRows(
  reader: Reader,
  meetingId: string,
  now: string,
): Promise<AttendanceView[]> {
  const rows = await reader.rows<Row>(
    `select a.id, a.seat_id as seatId, a.account_id as accountId, b.name, a.seat_role as role,
       a.present_from as presentFrom, a.present_to as presentTo
     from attendance a join account b on b.id = a.account_id join seat s on s.id = a.seat_id
     where a.meeting_id = ? order by s.number, a.present_from, a.id`,
    [meetingId],
  );
  const present = new Set<Attendance>(presentAt(rows, now));
  return rows.map((row) => ({ ...row, counts: present.has(row) }));
}
