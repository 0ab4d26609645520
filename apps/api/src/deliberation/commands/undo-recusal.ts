import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import { alignReleases } from '../../meetings/align-releases.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { refuse } from '../../refusals.ts';
import { requireItemOf } from '../item-in-room.ts';
import { RecusalRecord } from '../recusal-record.entity.ts';
import { recusedFrom } from '../recused.ts';
import type { RecusalWords } from './record-recusal.ts';

/**
 * The office takes back a recusal that was recorded by mistake; both stay to be seen. The papers of this meeting are open
 * to the person again. Answers the meeting's id; throws Refusing.
 */
export function undoRecusal(
  ctx: SignedInContext,
  seen: SeenMeeting,
  { caseId, accountId, reason }: RecusalWords,
): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'undoRecusal',
      ...seen,
      effect: async ({ draft }) => {
        await requireItemOf(tx, ctx, draft, caseId);
        requireValid(ctx, checkText('reason', reason, { required: true, max: FIELD_LIMITS.recusalReason }));
        const undone = await tx.run('delete from recusal where case_id = ? and account_id = ?', [
          caseId,
          accountId,
        ]);
        if (undone === 0) {
          const byRule = (await recusedFrom(tx, [caseId])).some((each) => each.accountId === accountId);
          throw refuse(byRule ? 'RECUSED_BY_RULE' : 'NOT_RECUSED', ctx.language);
        }
        await insert(tx, RecusalRecord, {
          id: newId(),
          meetingId: draft.id,
          caseId,
          accountId,
          kind: 'UNDONE',
          reason: reason.trim(),
          recordedAt: ctx.clock.now(),
          recordedBy: ctx.actor.accountId,
        });
        await alignReleases(tx, draft.id, ctx.clock.now());
      },
    }),
  );
}
