import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { requireAuthority } from '../../authorities/require-authority.ts';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { invalid } from '../../refusals.ts';
import { FormerAuthority } from '../former-authority.entity.ts';

const SAME = {
  de: 'Diese Ausländerbehörde ist schon zuständig.',
  en: 'This authority is competent already.',
} as const;

export interface Competence {
  readonly authorityId: string;
  readonly reason: string;
}

/**
 * Another authority is competent now, mostly because somebody moved. The old one loses access at once, its open request
 * for a statement ends, documents are no longer released; it gets a letter, and the new one the notice of receipt.
 * `transferToAuthority` is the row for a case whose statement was asked for or given: the new authority is asked anew.
 * Answers the case's id; throws Refusing.
 */
export function changeAuthority(
  ctx: SignedInContext,
  action: 'changeAuthority' | 'transferToAuthority',
  seen: SeenCase,
  { authorityId, reason }: Competence,
): Promise<string> {
  return changeCase(ctx, {
    action,
    ...seen,
    reason: reason.trim(),
    detail: authorityId,
    effect: async (_facts, tx) => {
      requireValid(ctx, checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }));
      await requireAuthority(tx, ctx, 'authorityId', authorityId);
      await endCompetence(tx, ctx, seen, authorityId);
      // What the former authority was told of a decision, the new one has not heard yet.
      return { authorityId, authorityInformedAt: null };
    },
  });
}

async function endCompetence(tx: Transaction, ctx: SignedInContext, seen: SeenCase, next: string) {
  const [row] = await tx.rows<{ authority_id: string | null; version: number }>(
    'select c.authority_id, c.version from hardship_case c where c.id = ?',
    [seen.id],
  );
  if (row?.authority_id === next) {
    throw invalid([{ path: 'authorityId', code: 'SAME_AUTHORITY', message: SAME[ctx.language] }]);
  }
  await tx.run(
    `update statement set state = 'WITHDRAWN', version = version + 1
     where case_id = ? and state in ('REQUESTED', 'DRAFTED')`,
    [seen.id],
  );
  await tx.run('update document set released_to_authority = 0 where case_id = ?', [seen.id]);
  if (!row?.authority_id) return;
  await insert(tx, FormerAuthority, {
    caseId: seen.id,
    endedSeq: row.version + 1,
    authorityId: row.authority_id,
    endedAt: ctx.clock.now(),
  });
}
