import {
  addDays,
  checkDate,
  checkNumber,
  checkText,
  checkTime,
  FIELD_LIMITS,
  type FieldErrors,
  parseCalendarDate,
} from '@ersuchen/domain';
import type { MeetingInput } from './views/meeting.input.ts';

/** Minutes that a meeting may last. */
const MEETING_MINUTES = { min: 15, max: 720 } as const;

/** Nobody plans further ahead: about a term and a half of the members. */
const DAYS_AHEAD = 1096;

/** Everything that stands against the input of a meeting. */
export function checkMeeting(input: MeetingInput, today: string): FieldErrors {
  return [
    ...checkDate('meetsOn', input.meetsOn, {
      required: true,
      notBefore: today,
      notAfter: addDays(today, DAYS_AHEAD),
    }),
    ...checkTime('startsAt', input.startsAt, { required: true }),
    ...checkNumber('minutesAvailable', input.minutesAvailable, MEETING_MINUTES),
    ...checkText('place', input.place, { required: true, max: FIELD_LIMITS.meetingPlace }),
  ];
}

/** A checked input as columns. */
export function meetingColumns({ kind, meetsOn, startsAt, minutesAvailable, place }: MeetingInput) {
  const day = parseCalendarDate(meetsOn);
  return {
    kind,
    meetsOn: 'value' in day ? day.value : meetsOn,
    startsAt,
    minutesAvailable,
    place: place.trim(),
  };
}
