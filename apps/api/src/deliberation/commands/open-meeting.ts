import type { SignedInContext } from '../../context.ts';
import { insert } from '../../database/transaction.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { MeetingMinutes } from '../../minutes/meeting-minutes.entity.ts';

/** The chair or the minutes keeper opens the meeting: from now on its agenda is fixed, and its minutes begin. */
export function openMeeting(ctx: SignedInContext, seen: SeenMeeting): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'open',
      ...seen,
      effect: async ({ draft }) => {
        const now = ctx.clock.now();
        await insert(tx, MeetingMinutes, {
          meetingId: draft.id,
          version: 1,
          body: '',
          openedAt: now,
          changedAt: now,
          changedBy: ctx.actor.accountId,
        });
      },
    }),
  );
}
