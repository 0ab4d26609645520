import { type FieldErrors, fieldErrorSentences, type RefusalCode, refusalSentences } from '@ersuchen/domain';
import type { FieldError, Refused } from './graphql/answers.ts';
import type { Language } from './language.ts';

/** Thrown inside a command to leave its transaction; `answering` turns it into a value. */
export class Refusing extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.__typename);
    this.refused = refused;
  }
}

export const refuse = (code: RefusalCode, language: Language): Refusing =>
  new Refusing({ __typename: 'ActionRefused', code, message: refusalSentences[code][language] });

export const invalid = (fields: readonly FieldError[]): Refusing =>
  new Refusing({ __typename: 'InputInvalid', fields });

/** The domain's field errors with the sentences that the reader sees. */
export const explained = (errors: FieldErrors, language: Language): FieldError[] =>
  errors.map(({ path, code }) => ({ path, code, message: fieldErrorSentences[code][language] }));

export const conflict = (currentVersion: number): Refusing =>
  new Refusing({ __typename: 'Conflict', currentVersion });

const NOT_FOUND: Record<Language, string> = {
  de: 'Diesen Eintrag gibt es nicht, oder Sie dürfen ihn nicht sehen.',
  en: 'There is no such record, or you may not see it.',
};

export const notFound = (language: Language): Refusing =>
  new Refusing({ __typename: 'NotFound', message: NOT_FOUND[language] });

/** Runs a command: its answer, or the refusal as a value. Surprises go on as errors. */
export async function answering<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusing) return error.refused;
    throw error;
  }
}
