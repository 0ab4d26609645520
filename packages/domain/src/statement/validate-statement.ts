import { checkText } from '../application/check-text.ts';
import type { FieldErrors } from '../application/field-error.ts';
import { FIELD_LIMITS } from '../application/field-limits.ts';
import { STATEMENT_QUESTIONS } from './questions.ts';

/** What the authority writes; blank where nothing is written. */
export interface StatementInput {
  /** The statement in free text; it may instead be given as answers only. */
  readonly body: string;
  readonly answers: readonly StatementAnswerInput[];
  readonly signer: string;
}

export interface StatementAnswerInput {
  readonly question: string;
  readonly body: string;
}

/** A draft may have gaps; a submitted statement says something and names who answers for it (§ 3(2) HFKVO). */
export function validateStatement(
  input: StatementInput,
  { submit }: { readonly submit: boolean },
): FieldErrors {
  const answered = input.answers.some(({ body }) => body.trim() !== '');
  return [
    ...checkText('body', input.body, { required: submit && !answered, max: FIELD_LIMITS.statementBody }),
    ...input.answers.flatMap((_, index) => validateAnswer(input.answers, index)),
    ...checkText('signer', input.signer, { required: submit, max: FIELD_LIMITS.statementSigner }),
  ];
}

function validateAnswer(answers: readonly StatementAnswerInput[], index: number): FieldErrors {
  const { question, body } = answers[index] ?? { question: '', body: '' };
  const path = `answers[${index}]`;
  if (!Object.hasOwn(STATEMENT_QUESTIONS, question))
    return [{ path: `${path}.question`, code: 'UNKNOWN_CODE' }];
  const first = answers.findIndex((answer) => answer.question === question);
  if (first < index) return [{ path: `${path}.question`, code: 'REPEATED' }];
  return checkText(`${path}.body`, body, { required: false, max: FIELD_LIMITS.statementAnswer });
}
