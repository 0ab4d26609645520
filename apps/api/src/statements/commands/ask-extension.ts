import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import { dayOf } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { once } from '../../database/once.ts';
import { insert } from '../../database/transaction.ts';
import { explained, invalid } from '../../refusals.ts';
import { checkLaterDay } from '../check-extension.ts';
import { ownStatement } from '../own-statement.ts';
import { StatementExtension } from '../statement-extension.entity.ts';

export interface ExtensionWish {
  readonly wishedOn: string;
  readonly reason: string;
}

/**
 * The authority asks for more time for its statement, until a day and for a reason; the office answers. Its draft is not
 * touched. Answers the statement's id, once per key; throws Refusing.
 */
export function askExtension(
  ctx: SignedInContext,
  id: string,
  { wishedOn, reason }: ExtensionWish,
  key: string,
): Promise<string> {
  return once(ctx, key, { id, wishedOn, reason }, async (tx) => {
    const statement = await ownStatement(tx, ctx, { id, version: null });
    await advanceCase(tx, ctx, {
      action: 'askExtension',
      id: statement.caseId,
      version: null,
      detail: dayOf(wishedOn),
      effect: async () => {
        const errors = [
          ...checkLaterDay(ctx, 'wishedOn', wishedOn, statement.dueOn),
          ...explained(
            checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }),
            ctx.language,
          ),
        ];
        if (errors.length > 0) throw invalid(errors);
        await insert(tx, StatementExtension, {
          id: newId(),
          statementId: id,
          state: 'ASKED',
          oldDueOn: statement.dueOn,
          wishedOn: dayOf(wishedOn),
          reason: reason.trim(),
          askedBy: ctx.actor.accountId,
          askedAt: ctx.clock.now(),
        });
        return {};
      },
    });
    return id;
  });
}
