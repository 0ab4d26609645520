import { type Attendance, type FieldErrors, isInTerm, type SeatHolder } from '@ersuchen/domain';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { seatHolders } from '../../meetings/seat-holders.ts';
import { notFound, refuse } from '../../refusals.ts';
import { AttendanceSpan } from '../attendance.entity.ts';
import { attendanceOf } from '../attendance.ts';
import { atErrors, atOr } from '../check-at.ts';
import { nowIn } from '../room.ts';

export interface Arrival {
  readonly seatId: string;
  readonly accountId: string;
}

/** More people than this sit on no commission, with all their deputies. */
const MOST_ARRIVALS = 40;

/**
 * Members or deputies come in, several at once at the beginning (§ 6(2) HFKVO: who is present makes the quorum).
 * Answers the meeting's id; throws Refusing.
 */
export function recordArrivals(
  ctx: SignedInContext,
  seen: SeenMeeting,
  { arrivals, at }: { readonly arrivals: readonly Arrival[]; readonly at: string | null },
): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'recordAttendance',
      ...seen,
      effect: async ({ draft }) => {
        const room = { now: nowIn(ctx, draft.meetsOn) };
        requireValid(ctx, [...atErrors('at', at, room), ...arrivalErrors(arrivals)]);
        const presentFrom = atOr(at, room);
        const holders = await seatHolders(tx, draft);
        const there = await attendanceOf(tx, draft.id);
        const rows = arrivals.map(({ seatId, accountId }) => {
          const holder = holderOf(ctx, holders.get(seatId), accountId, draft.meetsOn);
          if (isPresentAt(there, accountId, presentFrom)) throw refuse('ALREADY_PRESENT', ctx.language);
          return { seatId, accountId, seatRole: holder.role };
        });
        const stored = { meetingId: draft.id, presentFrom, presentTo: null, recordedBy: ctx.actor.accountId };
        await insert(
          tx,
          AttendanceSpan,
          rows.map((row) => ({ ...stored, ...row, id: newId(), recordedAt: ctx.clock.now() })),
        );
      },
    }),
  );
}

/** A later span than this time counts too: two spans of one person never overlap. */
const isPresentAt = (there: readonly Attendance[], accountId: string, time: string): boolean =>
  there.some((span) => span.accountId === accountId && (span.presentTo === null || time < span.presentTo));

function holderOf(
  ctx: SignedInContext,
  ofSeat: readonly SeatHolder[] | undefined,
  accountId: string,
  day: string,
): SeatHolder {
  if (!ofSeat) throw notFound(ctx.language);
  const own = ofSeat.filter((holder) => holder.accountId === accountId);
  const held = own.filter((holder) => isInTerm(holder, day));
  const holder = held.find(({ role }) => role === 'MEMBER') ?? held[0];
  if (!holder) throw refuse(own.length === 0 ? 'NOT_OF_THIS_SEAT' : 'TERM_OVER', ctx.language);
  return holder;
}

function arrivalErrors(arrivals: readonly Arrival[]): FieldErrors {
  if (arrivals.length === 0) return [{ path: 'arrivals', code: 'REQUIRED' }];
  if (arrivals.length > MOST_ARRIVALS) return [{ path: 'arrivals', code: 'TOO_MANY' }];
  return arrivals.flatMap(
    ({ accountId }, index): FieldErrors =>
      arrivals.findIndex((other) => other.accountId === accountId) < index
        ? [{ path: `arrivals[${index}].accountId`, code: 'REPEATED' }]
        : [],
  );
}
