import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import { writeMeetingLetters } from '../write-meeting-letters.ts';
import type { SeenMeeting } from './seen-meeting.ts';

/**
 * The head calls a meeting off, with a reason: its cases are ready again, the papers are closed, and whoever was invited
 * is told. Answers the meeting's id; throws Refusing.
 */
export function cancelMeeting(
  ctx: SignedInContext,
  { id, version }: SeenMeeting,
  reason: string,
): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'cancel',
      id,
      version,
      check: () =>
        requireValid(ctx, checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason })),
      effect: async ({ draft }) => {
        for (const { caseId, caseState, publishedVersion } of draft.items) {
          if (publishedVersion === null || caseState !== 'ON_AGENDA') continue;
          await advanceCase(tx, ctx, {
            action: 'takeOffAgenda',
            id: caseId,
            version: null,
            withMeeting: true,
            reason: reason.trim(),
            detail: id,
          });
        }
        await tx.run('update paper_release set closed_at = ? where meeting_id = ? and closed_at is null', [
          ctx.clock.now(),
          id,
        ]);
        if (draft.agendaVersion > 0)
          await writeMeetingLetters(tx, ctx, 'cancel', { id, version: version + 1 });
      },
    }),
  );
}
