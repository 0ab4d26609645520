import type { CalendarDate } from '@ersuchen/domain';

interface Dated {
  readonly meetsOn: CalendarDate;
  readonly state: string;
}

export interface Meetings<Meeting> {
  /** The soonest that is neither over nor cancelled. */
  readonly next: Meeting | null;
  /** After the next one, the soonest first. */
  readonly later: readonly Meeting[];
  /** The latest first. */
  readonly past: readonly Meeting[];
}

const isOver = ({ state }: Dated): boolean => state === 'HELD' || state === 'CANCELLED';

/** @param meetings the latest day first, as the server lists them */
export function sortMeetings<Meeting extends Dated>(
  meetings: readonly Meeting[],
  today: CalendarDate,
): Meetings<Meeting> {
  const ahead = meetings.filter((meeting) => meeting.meetsOn >= today && !isOver(meeting)).reverse();
  const [next = null, ...later] = ahead;
  return { next, later, past: meetings.filter((meeting) => !ahead.includes(meeting)) };
}
