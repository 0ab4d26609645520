import { type CalendarDate, daysBetween, type Outcome } from '@ersuchen/domain';
import { at } from '../../random.ts';
import { chair, type DemoMeeting, minutesKeeper, office } from '../cast.ts';
import { momentAt } from '../moment.ts';
import { postponeReasons, recommendationReasons } from '../office-text.ts';
import { stories } from '../stories/stories.ts';
import { type Course, lastDay, oneOf } from './course.ts';
import { setRemovalDate } from './removal.ts';

/** The case comes on a published agenda, and is deliberated if the meeting has been (§ 6 HFKVO NRW). */
export function deliberate(course: Course, meeting: DemoMeeting): void {
  if (meeting.publishedOn === null) return;
  if (isAmendment(course)) setRemovalDate(course, daysBetween(lastDay(course), amendedOn(meeting)) - 5);
  putOn(course, meeting);
  if (course.plan.end === 'ON_AGENDA') return;
  if (course.plan.end === 'POSTPONED') postpone(course, meeting);
  else decide(course, meeting);
}

function decide(course: Course, meeting: DemoMeeting): void {
  recordOutcomes(course, meeting);
  course.file.step('decide', minutesKeeper(course.cast), momentAt(meeting.meetsOn, '15:20:00'), {
    assume: { meetingInSession: true, requestReasonsWritten: true },
    change: { decided_on: meeting.meetsOn, decided_meeting_id: meeting.id },
  });
}

/** The chair's reason to take a case that is not ready; null for one that is. */
export function agendaOverride(course: Pick<Course, 'plan'>): string | null {
  if (course.plan.has?.includes('CHAIR_TAKES_IT')) {
    return 'Die Stellungnahme ist für die Woche vor der Sitzung zugesagt; der Behandlungsplatz der Antragstellerin verfällt sonst.';
  }
  if (isAmendment(course)) {
    return 'Eilfall: Der Rückführungstermin liegt vor der übernächsten Sitzung. Die Ladungsfrist wird verkürzt.';
  }
  return null;
}

/** An urgent case that came on the agenda with a Nachtrag. */
export const isAmendment = ({ plan }: Pick<Course, 'plan'>): boolean =>
  plan.meeting === 'PUBLISHED' && (plan.has?.includes('REMOVAL_DATE') ?? false);

const amendedOn = (meeting: DemoMeeting): CalendarDate => meeting.amendedOn ?? meeting.meetsOn;

function putOn(course: Course, meeting: DemoMeeting): void {
  const day = isAmendment(course) ? amendedOn(meeting) : (meeting.publishedOn ?? meeting.meetsOn);
  const override = agendaOverride(course);
  course.file.step('publishOnAgenda', office(course.cast, 'geschaeftsstelle'), momentAt(day, '10:15:00'), {
    reason: override,
    detail: meeting.id,
    assume: { meetingOn: meeting.meetsOn, agendaOverride: override },
  });
}

function postpone(course: Course, meeting: DemoMeeting): void {
  course.file.step('postpone', chair(course.cast), momentAt(meeting.meetsOn, '13:05:00'), {
    reason: oneOf(course, postponeReasons),
    detail: meeting.id,
    assume: { meetingInSession: true },
  });
}

function recordOutcomes(course: Course, meeting: DemoMeeting): void {
  const { file } = course;
  const pending = file.persons.filter((person) => person.state === 'PENDING');
  pending.forEach((person, index) => {
    const outcome = outcomeOf(course, index === pending.length - 1);
    file.step('recordOutcome', minutesKeeper(course.cast), momentAt(meeting.meetsOn, `1${index % 4}:40:00`), {
      reason: index === 0 ? reasonsFor(course, outcome) : null,
      detail: `${outcome} ${tally(course, outcome)}`,
      assume: { meetingInSession: true, quorate: true },
    });
    person.state = outcome;
    person.outcome_on = meeting.meetsOn;
  });
}

function outcomeOf({ plan }: Course, last: boolean): Outcome {
  if (plan.outcome === 'MIXED') return last ? 'NO_REQUEST' : 'REQUEST';
  return plan.outcome ?? 'NO_REQUEST';
}

function reasonsFor(course: Course, outcome: Outcome): string | null {
  if (outcome === 'RECOMMENDATION') return oneOf(course, recommendationReasons);
  if (outcome === 'NO_REQUEST') return null;
  const { plan, story, turn } = course;
  return at(stories[plan.story].requestReasons, turn)(story);
}

/** Yes, no and abstentions on the question of a request, of eight members present. */
function tally({ turn }: Course, outcome: Outcome): string {
  if (outcome === 'REQUEST') return at(['7:1:0', '6:2:0', '5:2:1'], turn);
  return at(['3:4:1', '2:6:0', '4:4:0'], turn);
}
