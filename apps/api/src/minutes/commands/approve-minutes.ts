import type { SignedInContext } from '../../context.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import { agendaDrafts } from '../../meetings/agenda-draft.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { refuse } from '../../refusals.ts';

/**
 * A later meeting, open or held, approves the minutes. With that the members' access to the papers of the meeting ends.
 * Answers the meeting's id; throws Refusing.
 */
export function approveMinutes(
  ctx: SignedInContext,
  { id, version }: SeenMeeting,
  atMeetingId: string,
): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'approveMinutes',
      id,
      version,
      effect: async ({ draft }) => {
        const later = (await agendaDrafts(tx, [atMeetingId])).get(atMeetingId);
        const approves =
          later &&
          later.meetsOn > draft.meetsOn &&
          later.kind === draft.kind &&
          (later.state === 'IN_SESSION' || later.state === 'HELD');
        if (!approves) throw refuse('NO_LATER_MEETING', ctx.language);
        const now = ctx.clock.now();
        await tx.run(
          `update meeting_minutes set approved_at = ?, approved_by = ?, approved_meeting_id = ?
           where meeting_id = ?`,
          [now, ctx.actor.accountId, atMeetingId, id],
        );
        await tx.run('update paper_release set closed_at = ? where meeting_id = ? and closed_at is null', [
          now,
          id,
        ]);
      },
    }),
  );
}
