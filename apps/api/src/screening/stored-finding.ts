import type { FindingValue } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { FindingChange } from './finding-change.entity.ts';

/** A finding as it stands before a change. */
export interface StoredFinding {
  readonly finding: FindingValue;
  readonly evidence: string | null;
  readonly exceptionReason: string | null;
  readonly documentIds: string | null;
  readonly foundBy: string;
  readonly decidedAt: string | null;
}

export async function storedFinding(
  tx: Transaction,
  personId: string,
  ground: string,
): Promise<StoredFinding | null> {
  const [row] = await tx.rows<StoredFinding>(
    `select finding, evidence, exception_reason as exceptionReason, document_ids as documentIds, found_by as foundBy,
       decided_at as decidedAt from finding where person_id = ? and ground = ?`,
    [personId, ground],
  );
  return row ?? null;
}

type Found = Pick<StoredFinding, 'finding' | 'evidence' | 'exceptionReason'>;

interface Change {
  readonly caseId: string;
  readonly personId: string;
  readonly ground: string;
  readonly step: FindingChange['step'];
  readonly reason: string | null;
}

/** Keeps what stood before and what stands since: a changed finding never loses its past. */
export async function keepChange(
  tx: Transaction,
  ctx: SignedInContext,
  change: Change,
  before: Found | null,
  after: Found,
): Promise<void> {
  await insert(tx, FindingChange, {
    id: newId(),
    ...change,
    oldFinding: before?.finding ?? null,
    oldEvidence: before?.evidence ?? null,
    oldExceptionReason: before?.exceptionReason ?? null,
    newFinding: after.finding,
    newEvidence: after.evidence,
    newExceptionReason: after.exceptionReason,
    changedBy: ctx.actor.accountId,
    changedAt: ctx.clock.now(),
  });
}
