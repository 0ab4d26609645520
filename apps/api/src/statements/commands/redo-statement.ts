import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { explained, invalid } from '../../refusals.ts';
import { awaitedRound } from '../awaited-round.ts';
import { openRound } from '../open-round.ts';
import { releaseDocuments } from '../release-documents.ts';
import { requestErrors, type StatementRequest } from '../request-errors.ts';
import { storedQuestions } from '../stored-statement.ts';

/**
 * The office asks the authority once more, for a reason that the authority reads: a new round begins, the statement given
 * before stays as it is. Answers the case's id; throws Refusing.
 */
export async function redoStatement(
  ctx: SignedInContext,
  seen: SeenCase,
  request: StatementRequest & { readonly reason: string },
): Promise<string> {
  const reason = request.reason.trim();
  const errors = [
    ...explained(
      checkText('reason', request.reason, { required: true, max: FIELD_LIMITS.officeReason }),
      ctx.language,
    ),
    ...requestErrors(ctx, request),
  ];
  if (errors.length > 0) throw invalid(errors);
  const dueOn = dayOf(request.dueOn) ?? '';
  return changeCase(ctx, {
    action: 'redoStatement',
    ...seen,
    reason,
    detail: dueOn,
    effect: async (_facts, tx) => {
      await awaitedRound(tx, ctx, seen.id, 'redo');
      await releaseDocuments(tx, ctx, seen.id, request.releasedDocumentIds);
      const questions = storedQuestions(request.questions);
      await openRound(tx, ctx, seen.id, { state: 'REQUESTED', dueOn, questions, redoReason: reason });
      return {};
    },
  });
}
