import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';

/** The office, or the daily run in its name, reminds a silent authority of its decision. Throws Refusing. */
export function remindAuthorityDecision(
  ctx: SignedInContext,
  { id, version }: { readonly id: string; readonly version: SeenCase['version'] | null },
): Promise<string> {
  return changeCase(ctx, {
    action: 'remindAuthorityDecision',
    id,
    version,
    effect: async (_facts, tx) => {
      const [row] = await tx.rows<{ reminders: number }>(
        'select decision_reminders as reminders from hardship_case where id = ?',
        [id],
      );
      return { decisionRemindedOn: ctx.clock.today(), decisionReminders: Number(row?.reminders ?? 0) + 1 };
    },
  });
}
