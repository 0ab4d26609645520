import type { Attendance } from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';

export interface AttendanceRow extends Attendance {
  readonly id: string;
}

/** Every span of attendance of a meeting, the earliest first. */
export const attendanceOf = (reader: Reader, meetingId: string): Promise<AttendanceRow[]> =>
  reader.rows<AttendanceRow>(
    `select a.id, a.seat_id as seatId, a.account_id as accountId, a.seat_role as role,
       a.present_from as presentFrom, a.present_to as presentTo
     from attendance a where a.meeting_id = ? order by a.present_from, a.id`,
    [meetingId],
  );
