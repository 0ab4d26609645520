import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { explained, invalid } from '../../refusals.ts';
import { awaitedRound } from '../awaited-round.ts';
import { checkLaterDay } from '../check-extension.ts';
import { StatementExtension } from '../statement-extension.entity.ts';

export interface MoreTime {
  readonly dueOn: string;
  /** A word to the authority. */
  readonly answer: string | null;
}

/**
 * The office gives the authority more time, asked or unasked; the due days before are kept. Answers the case's id; throws
 * Refusing.
 */
export function extendStatement(ctx: SignedInContext, seen: SeenCase, more: MoreTime): Promise<string> {
  return changeCase(ctx, {
    action: 'extendStatement',
    ...seen,
    detail: dayOf(more.dueOn),
    effect: async ({ extensionAsked }, tx) => {
      const round = await awaitedRound(tx, ctx, seen.id, 'extend');
      const errors = [
        ...checkLaterDay(ctx, 'dueOn', more.dueOn, round.dueOn),
        ...explained(
          checkText('answer', more.answer ?? '', { required: false, max: FIELD_LIMITS.officeReason }),
          ctx.language,
        ),
      ];
      if (errors.length > 0) throw invalid(errors);
      const dueOn = dayOf(more.dueOn) ?? round.dueOn;
      const decision = {
        newDueOn: dueOn,
        answer: more.answer?.trim() || null,
        decidedBy: ctx.actor.accountId,
        decidedAt: ctx.clock.now(),
      };
      await tx.run('update statement set due_on = ? where id = ?', [dueOn, round.id]);
      if (extensionAsked)
        await tx.run(
          `update statement_extension set state = 'GRANTED', new_due_on = ?, answer = ?, decided_by = ?, decided_at = ?
           where statement_id = ? and state = 'ASKED'`,
          [dueOn, decision.answer, decision.decidedBy, decision.decidedAt, round.id],
        );
      else
        await insert(tx, StatementExtension, {
          id: newId(),
          statementId: round.id,
          state: 'GRANTED',
          oldDueOn: round.dueOn,
          ...decision,
        });
      return {};
    },
  });
}
