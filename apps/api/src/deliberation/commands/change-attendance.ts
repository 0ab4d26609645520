import { checkTime, type FieldErrors } from '@ersuchen/domain';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { notFound, refuse } from '../../refusals.ts';
import { type AttendanceRow, attendanceOf } from '../attendance.ts';
import { atErrors } from '../check-at.ts';
import { nowIn } from '../room.ts';

export interface Presence {
  readonly attendanceId: string;
  /** `HH:MM`; null leaves the time of arrival as it is. */
  readonly presentFrom: string | null;
  /** `HH:MM`; null while still present. Equal times: the person was not there. */
  readonly presentTo: string | null;
}

/** Somebody leaves, or a time was recorded wrongly. Answers the meeting's id; throws Refusing. */
export function changeAttendance(
  ctx: SignedInContext,
  seen: SeenMeeting,
  presence: Presence,
): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'recordAttendance',
      ...seen,
      effect: async ({ draft }) => {
        const there = await attendanceOf(tx, draft.id);
        const span = there.find(({ id }) => id === presence.attendanceId);
        if (!span) throw notFound(ctx.language);
        const presentFrom = presence.presentFrom ?? span.presentFrom;
        const presentTo = presence.presentTo === '' ? null : presence.presentTo;
        requireValid(ctx, errorsIn(presentFrom, presentTo, nowIn(ctx, draft.meetsOn)));
        if (overlaps(there, { ...span, presentFrom, presentTo }))
          throw refuse('ALREADY_PRESENT', ctx.language);
        await tx.run('update attendance set present_from = ?, present_to = ? where id = ?', [
          presentFrom,
          presentTo,
          span.id,
        ]);
      },
    }),
  );
}

function errorsIn(presentFrom: string, presentTo: string | null, now: string): FieldErrors {
  const errors = [
    ...checkTime('presentFrom', presentFrom, { required: true }),
    ...atErrors('presentFrom', presentFrom, { now }),
    ...atErrors('presentTo', presentTo, { now }),
  ];
  if (errors.length > 0 || presentTo === null || presentTo >= presentFrom) return errors;
  return [{ path: 'presentTo', code: 'TIME_TOO_EARLY' }];
}

const END = '24:00';

const overlaps = (there: readonly AttendanceRow[], changed: AttendanceRow): boolean =>
  there.some(
    (other) =>
      other.id !== changed.id &&
      other.accountId === changed.accountId &&
      other.presentFrom < (changed.presentTo ?? END) &&
      changed.presentFrom < (other.presentTo ?? END),
  );
