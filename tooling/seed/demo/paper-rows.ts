import type { CalendarDate } from '@ersuchen/domain';
import { blank, type Draft } from '../blank.ts';
import { seatBodies } from '../commission.ts';
import type { Cast, DemoMeeting } from './cast.ts';
import type { MeetingKey } from './plan.ts';

const absences: Readonly<Partial<Record<MeetingKey, readonly [seat: number, reason: string]>>> = {
  HELD_1: [7, 'Fortbildung'],
  HELD_2: [4, 'Erkrankung'],
  PUBLISHED: [4, 'Urlaub'],
};

/** Who of each seat receives the papers: the member, or the deputy of who is absent. */
export function recipientsOf(meeting: DemoMeeting, { commission }: Cast): Draft<'paper_recipient'>[] {
  const [absentSeat, reason] = absences[meeting.key] ?? [0, null];
  return seatBodies.map((_, index) => {
    const number = index + 1;
    const role = number === absentSeat ? 'DEPUTY' : 'MEMBER';
    return blank('paper_recipient', {
      meeting_id: meeting.id,
      seat_id: commission.seatId(number),
      account_id: commission.holderOf(number, role),
      seat_role: role,
      absence_reason: role === 'DEPUTY' ? reason : null,
    });
  });
}

/** Open until the minutes are approved; never for whom is recused. */
export function releasesOf(
  meeting: DemoMeeting,
  items: readonly Draft<'agenda_item'>[],
  recipients: readonly Draft<'paper_recipient'>[],
  recused: ReadonlySet<string>,
  cast: Cast,
): Draft<'paper_release'>[] {
  const approved = meeting.releasedAt ? nextMeetingDay(meeting, cast) : null;
  return items.flatMap((item) =>
    recipients
      .filter(({ account_id }) => !recused.has(`${account_id} ${item.case_id}`))
      .map(({ account_id }) =>
        blank('paper_release', {
          account_id,
          case_id: item.case_id,
          meeting_id: meeting.id,
          released_at: `${item.published_version === 2 ? meeting.amendedOn : meeting.publishedOn}T10:15:00.000Z`,
          closed_at: approved ? `${approved}T14:50:00.000Z` : null,
        }),
      ),
  );
}

/** Minutes are approved at the next meeting. */
const nextMeetingDay = ({ key }: DemoMeeting, { meetings }: Cast): CalendarDate =>
  key === 'HELD_1' ? meetings.HELD_2.meetsOn : meetings.HELD_3.meetsOn;
