import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { requireReason } from '../check-reason.ts';
import { errorsIn, type Fits } from '../chosen-persons.ts';
import { Correction } from '../correction.entity.ts';

const hasLeft: Fits = ({ state }) => state !== 'PENDING';

/**
 * Somebody of the office asks to put a mistaken end right: which persons go back into the procedure, and why. Another
 * person reopens the case. Asking anew replaces what was asked before. Answers the case's id; throws Refusing.
 */
export function askCorrection(
  ctx: SignedInContext,
  seen: SeenCase,
  personIds: readonly string[],
  typed: string,
): Promise<string> {
  const reason = requireReason(ctx, typed);
  return changeCase(ctx, {
    action: 'askCorrection',
    ...seen,
    reason,
    detail: String(personIds.length),
    effect: async (facts, tx) => {
      requireValid(ctx, errorsIn('personIds', personIds, facts, hasLeft));
      const { actor, clock } = ctx;
      await tx.run(
        `update correction set decision = 'REPLACED', decided_by = ?, decided_at = ?
         where case_id = ? and decided_at is null`,
        [actor.accountId, clock.now(), seen.id],
      );
      await insert(tx, Correction, {
        id: newId(),
        caseId: seen.id,
        personIds: personIds.join(','),
        reason,
        askedBy: actor.accountId,
        askedAt: clock.now(),
      });
      return {};
    },
  });
}
