import type { FieldErrors } from '@ersuchen/domain';
import { checkDocuments } from '../../capture/check-documents.ts';
import { documentRows } from '../../capture/document-rows.ts';
import { advanceCase } from '../../cases/advance-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { once } from '../../database/once.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { Document } from '../../documents/document.entity.ts';
import type { SuppliedDocumentInput } from '../supplied.input.ts';

/**
 * The party hands in documents, asked for or not, until the end is shown; the office sees what has come and goes on by
 * itself. Answers the case's id, once per key; throws Refusing.
 */
export function supplyDocuments(
  ctx: SignedInContext,
  id: string,
  documents: readonly SuppliedDocumentInput[],
  key: string,
): Promise<string> {
  const none: FieldErrors = documents.length === 0 ? [{ path: 'documents', code: 'REQUIRED' }] : [];
  requireValid(ctx, [...none, ...checkDocuments('documents', documents)]);
  return once(ctx, key, { id, documents }, async (tx) => {
    await advanceCase(tx, ctx, {
      action: 'supplyDocuments',
      id,
      version: null,
      detail: String(documents.length),
      effect: async ({ today }) => {
        const rows = documentRows(id, today, documents);
        await insert(tx, Document, rows);
        for (const [index, { itemId }] of documents.entries()) {
          if (typeof itemId === 'string')
            await tick(tx, ctx, id, itemId, [index, rows[index]?.id ?? null, today]);
        }
        return {};
      },
    });
    return id;
  });
}

async function tick(
  tx: Transaction,
  ctx: SignedInContext,
  caseId: string,
  itemId: string,
  [index, documentId, today]: readonly [number, string | null, string],
): Promise<void> {
  const changed = await tx.run(
    `update completion_item set arrived_on = ?, given_up_on = null, document_id = ?
     where id = ? and case_id = ? and arrived_on is null`,
    [today, documentId, itemId, caseId],
  );
  requireValid(ctx, changed === 1 ? [] : [{ path: `documents[${index}].itemId`, code: 'UNKNOWN_CODE' }]);
}
