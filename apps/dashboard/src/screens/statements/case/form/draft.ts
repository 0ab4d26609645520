import type { StatementInput } from '../../../../gql/graphql.ts';

/** What is being written: one text per question of the round, in its order. */
export interface Draft {
  readonly answers: readonly string[];
  readonly body: string;
  readonly signer: string;
}

interface Stored {
  readonly questions: readonly string[];
  readonly answers: readonly { readonly question: string; readonly body: string }[];
  readonly body: string | null;
  readonly signer: string | null;
}

export const draftOf = ({ questions, answers, body, signer }: Stored): Draft => ({
  answers: questions.map((question) => answers.find((one) => one.question === question)?.body ?? ''),
  body: body ?? '',
  signer: signer ?? '',
});

/** Every question is sent, so that the server's `answers[2].body` is the third field here. */
export const inputOf = (draft: Draft, questions: readonly string[]): StatementInput => ({
  answers: questions.map((question, index) => ({ question, body: draft.answers[index] ?? '' })),
  body: draft.body,
  signer: draft.signer,
});

export const withAnswer = (draft: Draft, index: number, text: string): Draft => ({
  ...draft,
  answers: draft.answers.map((answer, at) => (at === index ? text : answer)),
});

const isWritten = (text: string): boolean => text.trim() !== '';

/** How many questions have an answer. */
export const answeredIn = (draft: Draft): number => draft.answers.filter(isWritten).length;

export const unansweredOf = (draft: Draft, questions: readonly string[]): readonly string[] =>
  questions.filter((_, index) => !isWritten(draft.answers[index] ?? ''));
