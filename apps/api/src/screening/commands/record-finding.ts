import { catalogueAt, checkText, FIELD_LIMITS, groundIn, nrw } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { requireDocuments } from '../../documents/require-documents.ts';
import { invalid } from '../../refusals.ts';
import { exceptionErrors, findingErrors } from '../check-finding.ts';
import { Finding } from '../finding.entity.ts';
import type { FindingInput } from '../finding.input.ts';
import { keepChange, storedFinding } from '../stored-finding.ts';

/**
 * The office notes whether an exclusion ground of the catalogue of the day of receipt applies to a person (§ 5 HFKVO
 * NRW), and what it rests on; it warns and never rejects. A later finding replaces an earlier one and what was decided on
 * it; the history keeps both. Answers the case's id; throws Refusing.
 */
export function recordFinding(ctx: SignedInContext, seen: SeenCase, input: FindingInput): Promise<string> {
  const { personId, ground, finding } = input;
  return changeCase(ctx, {
    action: 'recordFinding',
    ...seen,
    detail: `${personId} ${ground} ${finding}`,
    effect: async (facts, tx) => {
      requireValid(ctx, findingErrors(input, facts));
      const refused = exceptionErrors(ctx, input, facts);
      if (refused.length > 0) throw invalid(refused);
      await requireDocuments(tx, ctx, seen.id, 'input.documentIds', input.documentIds ?? []);
      const before = await storedFinding(tx, personId, ground);
      const decided = before?.decidedAt != null;
      requireValid(
        ctx,
        checkText('input.reason', input.reason ?? '', { required: decided, max: FIELD_LIMITS.officeReason }),
      );
      const after = {
        finding,
        evidence: input.evidence?.trim() || null,
        exceptionReason: input.exceptionReason?.trim() || null,
      };
      const reason = input.reason?.trim() || null;
      await keepChange(
        tx,
        ctx,
        { caseId: seen.id, personId, ground, step: 'RECORDED', reason },
        before,
        after,
      );
      await write(tx, {
        ...after,
        personId,
        ground,
        caseId: seen.id,
        documentIds: input.documentIds?.length ? [...new Set(input.documentIds)].join(',') : null,
        foundBy: ctx.actor.accountId,
        foundAt: ctx.clock.now(),
        decidedBy: null,
        decidedAt: null,
        decisionReason: null,
      });
      const about = groundIn(catalogueAt(facts.receivedOn ?? facts.today, nrw), ground);
      if (about?.exception === 'DEPARTURE_IMPOSSIBLE') await answerDeparture(tx, input);
      return {};
    },
  });
}

/** The built-in exception of the entry ban (§ 5 (2) no. 1 HFKVO NRW); without an answer the one before stays. */
async function answerDeparture(tx: Transaction, { personId, departureImpossible }: FindingInput) {
  if (typeof departureImpossible !== 'boolean') return;
  await tx.run('update person set departure_impossible = ? where id = ?', [
    departureImpossible ? 1 : 0,
    personId,
  ]);
}

async function write(tx: Transaction, row: Finding): Promise<void> {
  const { finding, evidence, exceptionReason, documentIds, foundBy, foundAt, personId, ground } = row;
  const changed = await tx.run(
    `update finding set finding = ?, evidence = ?, exception_reason = ?, document_ids = ?, found_by = ?, found_at = ?,
       decided_by = null, decided_at = null, decision_reason = null where person_id = ? and ground = ?`,
    [finding, evidence, exceptionReason, documentIds, foundBy, foundAt, personId, ground],
  );
  if (changed === 0) await insert(tx, Finding, row);
}
