import { addDays } from '@ersuchen/domain';
import { blank, type Draft } from '../blank.ts';

/** The general part of the minutes of each meeting that was held; approved ones at the meeting that followed. */
export function meetingMinutesRows(
  meetings: readonly Draft<'meeting'>[],
  keeperId: string,
): readonly Draft<'meeting_minutes'>[] {
  const held = meetings
    .filter(({ state }) => state === 'HELD')
    .sort((a, b) => (String(a.meets_on) < String(b.meets_on) ? -1 : 1));
  return held.map((meeting, index) => {
    const day = String(meeting.meets_on);
    const following = held[index + 1];
    const isApproved = meeting.minutes_state === 'APPROVED' && following !== undefined;
    const lockedAt = meeting.minutes_state === 'DRAFT' ? null : `${addDays(day, 1)}T09:00:00.000Z`;
    return blank('meeting_minutes', {
      meeting_id: meeting.id,
      version: 1,
      body: 'Der Vorsitz eröffnet die Sitzung und stellt fest, dass fristgerecht eingeladen wurde und die Kommission beschlussfähig ist.',
      opened_at: `${day}T09:00:00.000Z`,
      concluded_at: `${day}T12:30:00.000Z`,
      changed_at: `${day}T12:30:00.000Z`,
      changed_by: keeperId,
      locked_at: lockedAt,
      locked_by: lockedAt === null ? null : keeperId,
      approved_at: isApproved ? `${String(following.meets_on)}T09:05:00.000Z` : null,
      approved_by: isApproved ? keeperId : null,
      approved_meeting_id: isApproved ? following.id : null,
    });
  });
}
