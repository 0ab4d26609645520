export interface Answer {
  readonly question: string;
  readonly body: string;
}

/** The asked questions, from codes separated by commas. */
export const questionsFrom = (stored: string): string[] => stored.split(',').filter(Boolean);

export const storedQuestions = (questions: readonly string[]): string => questions.join(',');

/** The answers, from a JSON object of question and text. */
export const answersFrom = (stored: string | null): Answer[] =>
  Object.entries(JSON.parse(stored ?? '{}') as Record<string, string>).map(([question, body]) => ({
    question,
    body,
  }));

/** Answers without text are not kept; null when none is left. */
export function storedAnswers(answers: readonly Answer[]): string | null {
  const written = answers.filter(({ body }) => body.trim() !== '');
  return written.length === 0
    ? null
    : JSON.stringify(Object.fromEntries(written.map(({ question, body }) => [question, body])));
}
