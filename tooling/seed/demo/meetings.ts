import { addDays, type CalendarDate, weekdayOf } from '@ersuchen/domain';
import type { Random } from '../random.ts';
import { rowId } from '../row-id.ts';
import type { DemoMeeting } from './cast.ts';
import { lastWorkday, workday } from './moment.ts';
import type { MeetingKey } from './plan.ts';

/** The demo's five meetings, all on Wednesdays at ten, none between the years if it can be helped. */
export function meetingsOf(today: CalendarDate, random: Random): Readonly<Record<MeetingKey, DemoMeeting>> {
  const next = addDays(today, 7 + ((10 - weekdayOf(today)) % 7));
  const meeting = (key: MeetingKey, weeks: number): DemoMeeting => {
    const wanted = addDays(next, weeks * 7);
    const meetsOn = isBetweenTheYears(wanted) ? addDays(wanted, 7 * Math.sign(weeks)) : wanted;
    return {
      key,
      id: rowId(`${addDays(meetsOn, -70)}T08:00:00.000Z`, random.fork(key)),
      meetsOn,
      publishedOn: lastWorkday(addDays(meetsOn, -15)),
      amendedOn: null,
      releasedAt: null,
    };
  };
  const released = (held: DemoMeeting): DemoMeeting => ({
    ...held,
    releasedAt: `${workday(addDays(held.meetsOn, 9))}T09:00:00.000Z`,
  });
  return {
    HELD_1: released(meeting('HELD_1', -13)),
    HELD_2: released(meeting('HELD_2', -8)),
    HELD_3: meeting('HELD_3', -3),
    PUBLISHED: { ...meeting('PUBLISHED', 0), amendedOn: lastWorkday(addDays(today, -1)) },
    DRAFT: { ...meeting('DRAFT', 4), publishedOn: null },
  };
}

function isBetweenTheYears(day: CalendarDate): boolean {
  const monthAndDay = day.slice(5);
  return monthAndDay >= '12-23' || monthAndDay === '01-01';
}
