import type { CaseFacts } from '@ersuchen/domain';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import { requireValid } from '../cases/input-errors.ts';
import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { AuthorityNotice } from './authority-notice.entity.ts';
import { decisionTextsOf } from './decision-texts.ts';
import { type NoticeTexts, noticeErrors } from './notice-texts.ts';

/**
 * Keeps what the authority is told, as it was told: the request with its reasons, and for everybody else that there is
 * none, with the recommendation. Answers what changes on the case; throws Refusing.
 */
export async function informAuthority(
  tx: Transaction,
  ctx: SignedInContext,
  caseId: string,
  facts: CaseFacts,
  given: NoticeTexts,
): Promise<Partial<HardshipCase>> {
  const minutes = await decisionTextsOf(tx, caseId);
  // What the minutes recommend for a person who withdrew since is not told.
  const recommended = facts.persons.some(({ state }) => state === 'RECOMMENDATION');
  const texts = {
    remarks: (given.remarks ?? minutes.remarks).trim(),
    recommendation: (given.recommendation ?? (recommended ? minutes.recommendation : '')).trim(),
  };
  requireValid(ctx, noticeErrors(texts, facts));
  const [row] = await tx.rows<{ authority_id: string }>(
    'select authority_id from hardship_case where id = ?',
    [caseId],
  );
  const informedAt = ctx.clock.now();
  const common = {
    caseId,
    authorityId: row?.authority_id ?? '',
    informedAt,
    informedBy: ctx.actor.accountId,
  };
  const requested = facts.persons.some(({ state }) => state === 'REQUEST');
  const others = facts.persons.some(({ state }) => state === 'NO_REQUEST' || state === 'RECOMMENDATION');
  await insert(tx, AuthorityNotice, [
    ...(requested
      ? [
          {
            ...common,
            id: newId(),
            kind: 'REQUEST' as const,
            reasons: minutes.reasons,
            remarks: texts.remarks || null,
          },
        ]
      : []),
    ...(others
      ? [
          {
            ...common,
            id: newId(),
            kind: 'NO_REQUEST' as const,
            reasons: null,
            remarks: texts.recommendation || null,
          },
        ]
      : []),
  ]);
  return { authorityInformedAt: informedAt };
}
