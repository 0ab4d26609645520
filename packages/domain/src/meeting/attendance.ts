/** Who sits on a seat: its member, or the deputy while the member is absent. */
export type SeatRole = 'MEMBER' | 'DEPUTY';

/** What stands against recording that somebody comes. */
export type AttendanceRefusal = 'ALREADY_PRESENT';

/** One person's presence; people come late and leave early. Times are `HH:MM` of the meeting day. */
export interface Attendance {
  readonly seatId: string;
  readonly accountId: string;
  readonly role: SeatRole;
  readonly presentFrom: string;
  /** Null while still present. */
  readonly presentTo: string | null;
}

/** The one person who counts, and votes, for each seat at that time: the member before the deputy. */
export function presentAt(attendances: readonly Attendance[], time: string): readonly Attendance[] {
  const there = attendances.filter(
    ({ presentFrom, presentTo }) => presentFrom <= time && (presentTo === null || time < presentTo),
  );
  const members = there.filter(({ role }) => role === 'MEMBER');
  const deputies = there.filter(
    ({ role, seatId }) => role === 'DEPUTY' && !members.some((member) => member.seatId === seatId),
  );
  return onePerSeat([...members, ...deputies]);
}

/** Who counts as present for one item: a recused person does not vote, and counts only where the rules say so. */
export function presentForItem(
  present: readonly Attendance[],
  recused: ReadonlySet<string>,
  recusalCounts: 'ABSENT' | 'PRESENT',
): { readonly counted: number; readonly voting: readonly Attendance[] } {
  const voting = present.filter(({ accountId }) => !recused.has(accountId));
  return { counted: recusalCounts === 'PRESENT' ? present.length : voting.length, voting };
}

function onePerSeat(attendances: readonly Attendance[]): readonly Attendance[] {
  const bySeat = new Map<string, Attendance>();
  for (const attendance of attendances) {
    if (!bySeat.has(attendance.seatId)) bySeat.set(attendance.seatId, attendance);
  }
  return [...bySeat.values()];
}
