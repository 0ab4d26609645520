import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { releaseDocuments } from '../release-documents.ts';

/**
 * The office says which documents of the case the competent authority may see: exactly these, none when the list is
 * empty. Answers the case's id; throws Refusing.
 */
export function setReleasedDocuments(
  ctx: SignedInContext,
  seen: SeenCase,
  documentIds: readonly string[],
): Promise<string> {
  return changeCase(ctx, {
    action: 'releaseDocuments',
    ...seen,
    detail: String(documentIds.length),
    effect: async (_facts, tx) => {
      await tx.run('update document set released_to_authority = 0 where case_id = ?', [seen.id]);
      await releaseDocuments(tx, ctx, seen.id, documentIds);
      return {};
    },
  });
}
