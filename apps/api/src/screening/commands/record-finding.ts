import {
  type CaseFacts,
  catalogueAt,
  checkText,
  FIELD_LIMITS,
  type FieldErrors,
  groundIn,
  nrw,
} from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import type { FieldError } from '../../graphql/answers.ts';
import { invalid } from '../../refusals.ts';
import { Finding } from '../finding.entity.ts';
import type { FindingInput } from '../finding.input.ts';

const NO_EXCEPTION = {
  de: 'Ein zwingender Ausschlussgrund lässt keine Ausnahme zu.',
  en: 'An absolute exclusion ground allows no exception.',
} as const;

/**
 * The office notes whether an exclusion ground of the catalogue of the day of receipt applies to a person (§ 5 HFKVO
 * NRW); it warns and never rejects. A later finding replaces an earlier one, the event keeps that it changed. Answers the
 * case's id; throws Refusing.
 */
export function recordFinding(ctx: SignedInContext, seen: SeenCase, input: FindingInput): Promise<string> {
  const { personId, ground, finding } = input;
  return changeCase(ctx, {
    action: 'recordFinding',
    ...seen,
    detail: `${personId} ${ground} ${finding}`,
    effect: async (facts, tx) => {
      requireValid(ctx, errorsIn(input, facts));
      const refused = exceptionError(ctx, input, facts);
      if (refused) throw invalid([refused]);
      await write(tx, {
        personId,
        ground,
        caseId: seen.id,
        finding,
        evidence: input.evidence?.trim() || null,
        exceptionReason: input.exceptionReason?.trim() || null,
        foundBy: ctx.actor.accountId,
        foundAt: ctx.clock.now(),
      });
      return {};
    },
  });
}

const groundFor = ({ receivedOn, today }: CaseFacts, code: string) =>
  groundIn(catalogueAt(receivedOn ?? today, nrw), code);

function errorsIn(input: FindingInput, facts: CaseFacts): FieldErrors {
  const { personId, ground, evidence, exceptionReason } = input;
  const person = facts.persons.some((each) => each.id === personId);
  return [
    ...(person ? [] : [{ path: 'input.personId', code: 'UNKNOWN_CODE' } as const]),
    ...(groundFor(facts, ground) ? [] : [{ path: 'input.ground', code: 'UNKNOWN_CODE' } as const]),
    ...checkText('input.evidence', evidence ?? '', { required: false, max: FIELD_LIMITS.evidence }),
    ...checkText('input.exceptionReason', exceptionReason ?? '', {
      required: false,
      max: FIELD_LIMITS.officeReason,
    }),
  ];
}

function exceptionError(ctx: SignedInContext, input: FindingInput, facts: CaseFacts): FieldError | null {
  const absolute = groundFor(facts, input.ground)?.kind === 'ABSOLUTE';
  if (!absolute || !input.exceptionReason?.trim()) return null;
  return { path: 'input.exceptionReason', code: 'NO_EXCEPTION', message: NO_EXCEPTION[ctx.language] };
}

async function write(tx: Transaction, row: Finding): Promise<void> {
  const changed = await tx.run(
    `update finding set finding = ?, evidence = ?, exception_reason = ?, found_by = ?, found_at = ?
     where person_id = ? and ground = ?`,
    [row.finding, row.evidence, row.exceptionReason, row.foundBy, row.foundAt, row.personId, row.ground],
  );
  if (changed === 0) await insert(tx, Finding, row);
}
