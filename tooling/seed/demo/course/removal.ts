import { addDays } from '@ersuchen/domain';
import { type Course, daysAfter, has, lastDay } from './course.ts';

/** The authority has fixed a removal date after the application came: an alarm, not an exclusion (R6). */
export function setRemovalDate(course: Course, daysAfterLast: number): void {
  const { cast, turn, plan } = course;
  const moment = daysAfter(course, lastDay(course), daysAfterLast);
  const ahead = 16 + (turn % 9);
  course.file.step('setRemovalDate', course.caseworker, moment, {
    detail: 'REMOVAL_DATE',
    change: {
      removal_on: addDays(plan.end === 'SETTLED' ? moment.day : cast.today, ahead),
      removal_fixed_on: moment.day,
    },
  });
}

export function setDetention(course: Course): void {
  if (!has(course, 'DETENTION')) return;
  course.file.step('setRemovalDate', course.caseworker, daysAfter(course, lastDay(course), 1), {
    detail: 'DETENTION',
    reason: 'Mitteilung der Ausländerbehörde: Abschiebungshaft in der UfA Büren.',
    change: { in_detention: 1 },
  });
}
