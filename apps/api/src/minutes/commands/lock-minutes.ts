import type { SignedInContext } from '../../context.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { writeMeetingLetters } from '../../meetings/write-meeting-letters.ts';

/**
 * The minutes are finished and go to everybody who received the papers; from now on a change is a visible revision.
 * Answers the meeting's id; throws Refusing.
 */
export function lockMinutes(ctx: SignedInContext, { id, version }: SeenMeeting): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'lockMinutes',
      id,
      version,
      effect: async () => {
        await tx.run('update meeting_minutes set locked_at = ?, locked_by = ? where meeting_id = ?', [
          ctx.clock.now(),
          ctx.actor.accountId,
          id,
        ]);
        await writeMeetingLetters(tx, ctx, 'lockMinutes', { id, version: version + 1 });
      },
    }),
  );
}
