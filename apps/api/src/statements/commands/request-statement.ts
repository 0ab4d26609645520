import { parseCalendarDate } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import type { FieldError } from '../../graphql/answers.ts';
import { explained, invalid } from '../../refusals.ts';
import { checkDueDay } from '../check-due-day.ts';
import { checkQuestions } from '../check-questions.ts';
import { openRound } from '../open-round.ts';
import { releaseDocuments } from '../release-documents.ts';
import { storedQuestions } from '../stored-statement.ts';

export interface StatementRequest {
  readonly dueOn: string;
  readonly questions: readonly string[];
  readonly releasedDocumentIds: readonly string[];
}

/** Documents that one request can release. */
const MOST_DOCUMENTS = 500;

/**
 * The office asks the competent authority for its reasoned statement (§ 3 (2) HFKVO NRW): by when, which questions, and
 * which documents it may see for that. Answers the case's id; throws Refusing.
 */
export async function requestStatement(
  ctx: SignedInContext,
  { id, version }: SeenCase,
  request: StatementRequest,
): Promise<string> {
  const errors = errorsIn(ctx, request);
  if (errors.length > 0) throw invalid(errors);
  const { questions, releasedDocumentIds } = request;
  const reading = parseCalendarDate(request.dueOn);
  const dueOn = 'value' in reading ? reading.value : '';
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

function errorsIn(ctx: SignedInContext, request: StatementRequest): FieldError[] {
  const { dueOn, questions, releasedDocumentIds } = request;
  const today = ctx.clock.today();
  const tooMany = { path: 'releasedDocumentIds', code: 'TOO_MANY' } as const;
  return [
    ...checkDueDay('dueOn', dueOn, { today, language: ctx.language }),
    ...explained(checkQuestions('questions', questions), ctx.language),
    ...explained(releasedDocumentIds.length > MOST_DOCUMENTS ? [tooMany] : [], ctx.language),
  ];
}
