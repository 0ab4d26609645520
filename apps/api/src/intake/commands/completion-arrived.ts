import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';

/**
 * The office goes on with the preliminary check. What has not come is given up, with the reason why the check goes on
 * without it; it can still be recorded when it comes later. Answers the case's id; throws Refusing.
 */
export function completionArrived(
  ctx: SignedInContext,
  seen: SeenCase,
  reason: string | null,
): Promise<string> {
  return changeCase(ctx, {
    action: 'completionArrived',
    ...seen,
    reason: reason?.trim() || null,
    effect: async ({ today }, tx) => {
      const [open] = await tx.rows<{ items: number }>(
        `select count(*) as items from completion_item q
         where q.case_id = ? and q.arrived_on is null and q.given_up_on is null`,
        [seen.id],
      );
      const required = (open?.items ?? 0) > 0;
      requireValid(ctx, checkText('reason', reason ?? '', { required, max: FIELD_LIMITS.officeReason }));
      await tx.run(
        `update completion_item set given_up_on = ?
         where case_id = ? and arrived_on is null and given_up_on is null`,
        [today, seen.id],
      );
      return { completionDueOn: null };
    },
  });
}
