import { changeCase } from '../../cases/change-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { awaitedRound } from '../awaited-round.ts';
import { StatementReminder } from '../statement-reminder.entity.ts';

export interface Reminding {
  readonly id: string;
  /** The version that the acting person saw; null for the daily run. */
  readonly version: number | null;
  /** Working days from the due day, for the daily run. */
  readonly workingDays?: number;
}

/**
 * The authority is reminded of its statement (§ 3 (2) HFKVO NRW), by hand or by the daily run, at most once a day.
 * Answers the case's id; throws Refusing.
 */
export function remindStatement(
  ctx: SignedInContext,
  { id, version, workingDays }: Reminding,
): Promise<string> {
  return changeCase(ctx, {
    action: 'remindStatement',
    id,
    version,
    detail: workingDays === undefined ? null : String(workingDays),
    effect: async (_facts, tx) => {
      const round = await awaitedRound(tx, ctx, id, 'remind');
      await insert(tx, StatementReminder, {
        id: newId(),
        statementId: round.id,
        dueOn: round.dueOn,
        workingDays: workingDays ?? null,
        remindedOn: ctx.clock.today(),
        remindedAt: ctx.clock.now(),
        remindedBy: ctx.actor.accountId,
      });
      return {};
    },
  });
}
