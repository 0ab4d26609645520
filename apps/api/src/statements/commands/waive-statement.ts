import { attemptStatement, checkText, FIELD_LIMITS, NOTHING, type StatementFacts } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import type { Transaction } from '../../database/transaction.ts';
import { explained, invalid, refuse } from '../../refusals.ts';
import { openRound } from '../open-round.ts';

/**
 * The chair lets a case be deliberated without the authority's statement, with a recorded reason: a statement that was
 * asked for is no longer awaited, or none is asked for. Answers the case's id; throws Refusing.
 */
export async function waiveStatement(
  ctx: SignedInContext,
  { id, version }: SeenCase,
  reason: string,
): Promise<string> {
  const errors = checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason });
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  const waived = { waivedReason: reason.trim(), waivedBy: ctx.actor.accountId };
  return changeCase(ctx, {
    action: 'waiveStatement',
    id,
    version,
    reason: reason.trim(),
    effect: async ({ statement }, tx) => {
      const state = statement === 'NONE' || statement === 'WITHDRAWN' ? NOTHING : statement;
      const answer = attemptStatement('waive', factsOfWaiver(state), ctx.actor.fn);
      if (!answer.ok) throw refuse(answer.code, ctx.language);
      if (state === NOTHING)
        await openRound(tx, ctx, id, { state: 'WAIVED', dueOn: ctx.clock.today(), questions: '', ...waived });
      else await waiveOpenRound(tx, id, waived);
      return {};
    },
  });
}

const factsOfWaiver = (state: StatementFacts['state']): StatementFacts => ({
  state,
  ofActingAuthority: false,
  textWritten: false,
  signerNamed: false,
  remindedToday: false,
});

/** The authority's draft ends where it stands; its next save meets a newer version. */
async function waiveOpenRound(
  tx: Transaction,
  caseId: string,
  { waivedReason, waivedBy }: { readonly waivedReason: string; readonly waivedBy: string },
): Promise<void> {
  await tx.run(
    `update statement set state = 'WAIVED', waived_reason = ?, waived_by = ?, version = version + 1
     where case_id = ? and state in ('REQUESTED', 'DRAFTED')`,
    [waivedReason, waivedBy, caseId],
  );
}
