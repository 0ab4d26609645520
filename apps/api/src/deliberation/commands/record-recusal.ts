import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { Recusal } from '../../meetings/recusal.entity.ts';
import { notFound, refuse } from '../../refusals.ts';
import { requireItemOf } from '../item-in-room.ts';
import { RecusalRecord } from '../recusal-record.entity.ts';
import { recusedFrom } from '../recused.ts';

export interface RecusalWords {
  readonly caseId: string;
  readonly accountId: string;
  readonly reason: string;
}

/**
 * A member takes no part in a case (conflict of interest): no vote, not counted for the item, and
 * the papers are closed at once, at this and every later meeting, in whichever function the person acts. Answers the
 * meeting's id; throws Refusing.
 */
export function recordRecusal(
  ctx: SignedInContext,
  seen: SeenMeeting | { readonly id: string; readonly version: null },
  { caseId, accountId, reason }: RecusalWords,
): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'recuse',
      ...seen,
      effect: async ({ draft }) => {
        await requireItemOf(tx, ctx, draft, caseId);
        requireValid(ctx, checkText('reason', reason, { required: true, max: FIELD_LIMITS.recusalReason }));
        if (!(await mayBeRecused(tx, accountId))) throw notFound(ctx.language);
        const recused = await recusedFrom(tx, [caseId]);
        if (recused.some((each) => each.accountId === accountId))
          throw refuse('ALREADY_RECUSED', ctx.language);
        const recordedAt = ctx.clock.now();
        const record = {
          caseId,
          accountId,
          reason: reason.trim(),
          recordedAt,
          recordedBy: ctx.actor.accountId,
        };
        await insert(tx, Recusal, record);
        await insert(tx, RecusalRecord, { ...record, id: newId(), meetingId: draft.id, kind: 'RECORDED' });
        await tx.run(
          'update paper_release set closed_at = ? where account_id = ? and case_id = ? and closed_at is null',
          [recordedAt, accountId, caseId],
        );
      },
    }),
  );
}

/** Whoever sits on a seat, or works for the commission. */
async function mayBeRecused(tx: Transaction, accountId: string): Promise<boolean> {
  const rows = await tx.rows(
    `select f.id from account_function f where f.account_id = ?
     and f.actor_function in ('SEAT', 'PRE_EXAMINATION', 'CHAIR', 'OFFICE', 'OFFICE_HEAD', 'MINUTES_KEEPER')`,
    [accountId],
  );
  return rows.length > 0;
}
