import { checkDate, type DocumentKind, documentKinds, type FieldErrors } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf, requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { Document } from '../../documents/document.entity.ts';

interface OpenItem {
  readonly kind: DocumentKind | null;
  readonly description: string;
}

/**
 * Something that the party was asked for has arrived: it leaves the list of what is missing, and a document of the
 * checklist enters the list of documents. Answers the case's id; throws Refusing.
 */
export function recordItemArrived(
  ctx: SignedInContext,
  seen: SeenCase,
  itemId: string,
  arrivedOn: string,
): Promise<string> {
  return changeCase(ctx, {
    action: 'recordItemArrived',
    ...seen,
    effect: async ({ receivedOn, today }, tx) => {
      const [item] = await tx.rows<OpenItem>(
        `select q.kind, q.description from completion_item q
         where q.id = ? and q.case_id = ? and q.arrived_on is null`,
        [itemId, seen.id],
      );
      const unknown: FieldErrors = item ? [] : [{ path: 'itemId', code: 'UNKNOWN_CODE' }];
      const notBefore = receivedOn ?? today;
      requireValid(ctx, [
        ...unknown,
        ...checkDate('arrivedOn', arrivedOn, { required: true, notBefore, notAfter: today }),
      ]);
      const on = dayOf(arrivedOn) ?? today;
      const documentId = item ? await filed(tx, seen.id, item, on) : null;
      await tx.run(
        'update completion_item set arrived_on = ?, given_up_on = null, document_id = ? where id = ?',
        [on, documentId, itemId],
      );
      return {};
    },
  });
}

async function filed(
  tx: Transaction,
  caseId: string,
  { kind, description }: OpenItem,
  receivedOn: string,
): Promise<string | null> {
  if (kind === null) return null;
  const id = newId();
  const { sensitivity } = documentKinds[kind];
  const title = Array.from(description).slice(0, 200).join('');
  await insert(tx, Document, { id, caseId, kind, title, receivedOn, sensitivity });
  return id;
}
