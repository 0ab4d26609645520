import { attemptAgenda } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { refuse } from '../../refusals.ts';
import { nowIn } from '../room.ts';

/**
 * The chair closes the meeting once every item is decided or postponed: its agenda is closed, and whoever was still
 * there left with the end. Answers the meeting's id; throws Refusing.
 */
export function concludeMeeting(ctx: SignedInContext, seen: SeenMeeting): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'conclude',
      ...seen,
      change: ({ facts }) => {
        const answer = attemptAgenda('closeAgenda', { ...facts, state: 'HELD' }, ctx.actor.fn);
        if (!answer.ok) throw refuse(answer.code, ctx.language);
        return { agendaState: answer.to };
      },
      effect: async ({ draft }) => {
        await tx.run(
          `update attendance set present_to = case when present_from > ? then present_from else ? end
           where meeting_id = ? and present_to is null`,
          [nowIn(ctx, draft.meetsOn), nowIn(ctx, draft.meetsOn), draft.id],
        );
        await tx.run('update meeting_minutes set concluded_at = ? where meeting_id = ?', [
          ctx.clock.now(),
          draft.id,
        ]);
      },
    }),
  );
}
