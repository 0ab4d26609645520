import { checkText, decisionRefusal, FIELD_LIMITS, type FieldErrors } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import { settingOf } from '../../commission/settings.ts';
import type { SignedInContext } from '../../context.ts';
import { invalid, refuse } from '../../refusals.ts';
import { exceptionErrors, findingErrors } from '../check-finding.ts';
import type { FindingDecisionInput } from '../finding.input.ts';
import { keepChange, storedFinding } from '../stored-finding.ts';

/**
 * The body that decides on acceptance confirms what the office found about a ground and a person, or finds otherwise,
 * with a reason (§ 5 HFKVO NRW). Four eyes: not by who recorded the finding. Answers the case's id; throws Refusing.
 */
export function decideFinding(
  ctx: SignedInContext,
  seen: SeenCase,
  input: FindingDecisionInput,
): Promise<string> {
  const { personId, ground, finding } = input;
  const reason = input.reason.trim();
  return changeCase(ctx, {
    action: 'decideFinding',
    ...seen,
    reason,
    detail: `${personId} ${ground} ${finding}`,
    effect: async (facts, tx) => {
      requireValid(ctx, [...findingErrors(input, facts), ...decisionErrors(input)]);
      const refused = exceptionErrors(ctx, input, facts);
      if (refused.length > 0) throw invalid(refused);
      const before = await storedFinding(tx, personId, ground);
      const fourEyes = (await settingOf(tx, 'FOUR_EYES')) === 'ON';
      const foundBy = before?.foundBy ?? null;
      const refusal = decisionRefusal({ foundBy, actingId: ctx.actor.accountId, fourEyes });
      if (refusal !== null) throw refuse(refusal, ctx.language);
      const exceptionReason = finding === 'YES' ? input.exceptionReason?.trim() || null : null;
      const after = { finding, evidence: before?.evidence ?? null, exceptionReason };
      await keepChange(
        tx,
        ctx,
        { caseId: seen.id, personId, ground, step: 'DECIDED', reason },
        before,
        after,
      );
      await tx.run(
        `update finding set finding = ?, exception_reason = ?, decided_by = ?, decided_at = ?, decision_reason = ?
         where person_id = ? and ground = ?`,
        [finding, exceptionReason, ctx.actor.accountId, ctx.clock.now(), reason, personId, ground],
      );
      return {};
    },
  });
}

/** A decision answers the question: it is never open. */
function decisionErrors({ finding, reason }: FindingDecisionInput): FieldErrors {
  return [
    ...(finding === 'OPEN' ? [{ path: 'input.finding', code: 'REQUIRED' } as const] : []),
    ...checkText('input.reason', reason, { required: true, max: FIELD_LIMITS.officeReason }),
  ];
}
