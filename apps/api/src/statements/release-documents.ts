import type { SignedInContext } from '../context.ts';
import { inList } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';
import { requireDocuments } from '../documents/require-documents.ts';

/**
 * Releases these documents of the case to the authority, one by one as the office named them; nothing else, whatever
 * its kind. Throws InputInvalid for an id that is no document of this case.
 */
export async function releaseDocuments(
  tx: Transaction,
  ctx: SignedInContext,
  caseId: string,
  documentIds: readonly string[],
): Promise<void> {
  if (documentIds.length === 0) return;
  await requireDocuments(tx, ctx, caseId, 'releasedDocumentIds', documentIds);
  const list = inList(documentIds);
  await tx.run(`update document set released_to_authority = 1 where case_id = ? and id in (${list.text})`, [
    caseId,
    ...list.params,
  ]);
}
