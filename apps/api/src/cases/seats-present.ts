/**
 * Figures about the meeting `m` as parts of a statement. An open span of attendance is somebody in the room now; a seat
 * counts once, for its member before its deputy.
 */
const IN_THE_ROOM = `from attendance a where a.meeting_id = m.id and a.present_to is null
  and (a.seat_role = 'MEMBER' or not exists (select 1 from attendance b where b.meeting_id = a.meeting_id
    and b.seat_id = a.seat_id and b.seat_role = 'MEMBER' and b.present_to is null))`;

export const SEATS_ON_THE_DAY = `(select count(*) from seat z where z.valid_from <= m.meets_on
  and (z.valid_to is null or z.valid_to >= m.meets_on))`;

export const SEATS_PRESENT = `(select count(distinct a.seat_id) ${IN_THE_ROOM})`;

/** Those of them who vote about the case `c`: neither recused nor head of its authority. */
export const SEATS_VOTING = `(select count(distinct a.seat_id) ${IN_THE_ROOM}
  and not exists (select 1 from recusal x where x.account_id = a.account_id and x.case_id = c.id)
  and not exists (select 1 from account_function h where h.account_id = a.account_id
    and h.actor_function = 'AUTHORITY' and h.authority_id = c.authority_id))`;
