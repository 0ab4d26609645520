import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import type { SignedInContext } from '../../context.ts';
import { explained, invalid } from '../../refusals.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import { writeOrder } from '../agenda-order.ts';
import { alignReleases } from '../align-releases.ts';
import { requireItem } from '../require-item.ts';
import type { SeenMeeting } from './seen-meeting.ts';

/**
 * The office takes a case off the agenda. A published one needs a reason: the case is ready again, its papers are closed
 * at once, and the next version shows the agenda without it. Answers the meeting's id; throws Refusing.
 */
export function takeOffAgenda(
  ctx: SignedInContext,
  seen: SeenMeeting,
  { itemId, reason }: { readonly itemId: string; readonly reason: string | null },
): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'takeOffAgenda',
      ...seen,
      check: ({ draft }) => {
        const required = requireItem(draft, itemId, ctx).publishedVersion !== null;
        const errors = checkText('reason', reason ?? '', { required, max: FIELD_LIMITS.officeReason });
        if (errors.length > 0) throw invalid(explained(errors, ctx.language));
      },
      effect: async ({ draft }) => {
        const item = requireItem(draft, itemId, ctx);
        await tx.run('delete from agenda_item where id = ?', [item.id]);
        const left = draft.items.filter(({ id }) => id !== item.id);
        await writeOrder(tx, left, draft.items);
        if (item.publishedVersion === null) return;
        await alignReleases(tx, draft.id, ctx.clock.now());
        if (item.caseState !== 'ON_AGENDA') return;
        await advanceCase(tx, ctx, {
          action: 'takeOffAgenda',
          id: item.caseId,
          version: null,
          reason: reason?.trim() ?? null,
          detail: draft.id,
        });
      },
    }),
  );
}
