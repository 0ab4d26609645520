import { changeCase } from '../../cases/change-case.ts';
import { dayOf } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { invalid } from '../../refusals.ts';
import { openRound } from '../open-round.ts';
import { releaseDocuments } from '../release-documents.ts';
import { requestErrors, type StatementRequest } from '../request-errors.ts';
import { storedQuestions } from '../stored-statement.ts';

/**
 * The office asks the competent authority for its reasoned statement (§ 3 (2) HFKVO NRW): by when, which questions, and
 * which documents it may see for that. Answers the case's id; throws Refusing.
 */
export async function requestStatement(
  ctx: SignedInContext,
  { id, version }: SeenCase,
  request: StatementRequest,
): Promise<string> {
  const errors = requestErrors(ctx, request);
  if (errors.length > 0) throw invalid(errors);
  const { questions, releasedDocumentIds } = request;
  const dueOn = dayOf(request.dueOn) ?? '';
  return changeCase(ctx, {
    action: 'requestStatement',
    id,
    version,
    detail: dueOn,
    effect: async (_facts, tx) => {
      await releaseDocuments(tx, ctx, id, releasedDocumentIds);
      await openRound(tx, ctx, id, { state: 'REQUESTED', dueOn, questions: storedQuestions(questions) });
      return {};
    },
  });
}
