import { daysBetween } from '@ersuchen/domain';
import type { Random } from '../random.ts';
import { type CourseKey, courses } from './courses.ts';

const weighted = (Object.keys(courses) as CourseKey[]).map((key) => ({ key, weight: courses[key].perMille }));

/** What becomes of a case that came long ago. */
export function drawCourse(random: Random): CourseKey {
  let left = random.next() * 1000;
  for (const { key, weight } of weighted) {
    left -= weight;
    if (left < 0) return key;
  }
  return 'SETTLED';
}

/** Days after which a young case can have come so far, the farthest first. */
const RECENT: readonly (readonly [days: number, keys: readonly CourseKey[]])[] = [
  [70, ['READY', 'READY', 'STATEMENT_REQUESTED', 'NOT_ACCEPTED', 'WITHDRAWN_EARLY']],
  [30, ['STATEMENT_REQUESTED', 'STATEMENT_REQUESTED', 'ACCEPTED', 'NOT_ACCEPTED', 'PRE_CHECK']],
  [20, ['ACCEPTED', 'PRE_CHECK', 'COMPLETION']],
  [14, ['PRE_CHECK', 'COMPLETION', 'DRAFT']],
  [2, ['RECEIVED', 'DRAFT']],
];

/** How far a case has come that arrived some days ago. */
export function recentCourse(age: number, random: Random): CourseKey {
  const stage = RECENT.find(([days]) => age >= days);
  return stage ? random.pick(stage[1]) : 'RECEIVED';
}

/** How far a deliberated case has come by `today`. */
export function afterMeeting(key: CourseKey, meetsOn: string, today: string): CourseKey {
  const days = daysBetween(meetsOn, today);
  if (days < -14) return 'READY';
  if (days <= 0) return 'ON_AGENDA';
  if (key === 'POSTPONED') return key;
  if (key === 'CLOSED') return days > 9 ? key : 'DECIDED';
  if (days > 40) return key;
  if (days > 21) return 'INTENT_REPORTED';
  return days > 5 ? 'REQUEST_SENT' : 'DECIDED';
}
