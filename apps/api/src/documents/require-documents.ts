import type { SignedInContext } from '../context.ts';
import { inList } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';
import { explained, invalid } from '../refusals.ts';

/** Documents that one input can name. */
const MOST_DOCUMENTS = 500;

/** Throws InputInvalid for ids that name no document of this case, each at its place, and for a list without end. */
export async function requireDocuments(
  tx: Transaction,
  ctx: SignedInContext,
  caseId: string,
  path: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length > MOST_DOCUMENTS) throw invalid(explained([{ path, code: 'TOO_MANY' }], ctx.language));
  const list = inList(ids);
  const found = await tx.rows<{ id: string }>(
    `select id from document where case_id = ? and id in (${list.text})`,
    [caseId, ...list.params],
  );
  const known = new Set(found.map((document) => document.id));
  const errors = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `${path}[${index}]`, code: 'UNKNOWN_CODE' as const }],
  );
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
}
