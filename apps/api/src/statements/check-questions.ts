import { type FieldErrors, STATEMENT_QUESTIONS } from '@ersuchen/domain';

/** At least one question, each from the domain's list, none twice. */
export function checkQuestions(path: string, questions: readonly string[]): FieldErrors {
  if (questions.length === 0) return [{ path, code: 'REQUIRED' }];
  return questions.flatMap((question, index): FieldErrors => {
    const place = `${path}[${index}]`;
    if (!Object.hasOwn(STATEMENT_QUESTIONS, question)) return [{ path: place, code: 'UNKNOWN_CODE' }];
    return questions.indexOf(question) < index ? [{ path: place, code: 'REPEATED' }] : [];
  });
}
