import { arrive } from './arrival.ts';
import type { Course } from './course.ts';
import { deliberate } from './deliberation.ts';
import { afterDecision, endEarly } from './ending.ts';
import { endsInPreCheck, preCheck } from './pre-check.ts';
import { obtainStatement } from './statement.ts';

const ENDS_WITH_ARRIVAL = new Set(['DRAFT', 'DELETED', 'RECEIVED', 'COMPLETION']);

/** Plays one case from its first day to the state that its plan names; throws when the domain's table refuses a step. */
export function play(course: Course): void {
  const { plan, cast } = course;
  arrive(course);
  if (ENDS_WITH_ARRIVAL.has(plan.end)) return;
  preCheck(course);
  if (endsInPreCheck(course)) return;
  obtainStatement(course);
  const meeting = plan.meeting ? cast.meetings[plan.meeting] : null;
  if (meeting) deliberate(course, meeting);
  if (meeting && plan.outcome) afterDecision(course, meeting);
  else endEarly(course);
}
