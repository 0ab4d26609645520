import type { SignedInContext } from '../context.ts';
import type { FieldError } from '../graphql/answers.ts';
import { explained } from '../refusals.ts';
import { checkDueDay } from './check-due-day.ts';
import { checkQuestions } from './check-questions.ts';

export interface StatementRequest {
  readonly dueOn: string;
  readonly questions: readonly string[];
  readonly releasedDocumentIds: readonly string[];
}

/** What is wrong with a request for a statement; the documents are looked up in the transaction. */
export function requestErrors(ctx: SignedInContext, { dueOn, questions }: StatementRequest): FieldError[] {
  const today = ctx.clock.today();
  return [
    ...checkDueDay('dueOn', dueOn, { today, language: ctx.language }),
    ...explained(checkQuestions('questions', questions), ctx.language),
  ];
}
