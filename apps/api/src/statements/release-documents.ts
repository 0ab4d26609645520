import type { SignedInContext } from '../context.ts';
import { inList } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';
import { explained, invalid } from '../refusals.ts';

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
  const list = inList(documentIds);
  const found = await tx.rows<{ id: string }>(
    `select id from document where case_id = ? and id in (${list.text})`,
    [caseId, ...list.params],
  );
  const known = new Set(found.map((document) => document.id));
  const errors = documentIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `releasedDocumentIds[${index}]`, code: 'UNKNOWN_CODE' as const }],
  );
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  await tx.run(`update document set released_to_authority = 1 where case_id = ? and id in (${list.text})`, [
    caseId,
    ...list.params,
  ]);
}
