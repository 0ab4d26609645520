import {
  type ApplicationInput,
  fieldErrorSentences,
  type Occasion,
  validateApplication,
} from '@ersuchen/domain';
import type { FieldError } from '../graphql/answers.ts';
import type { Language } from '../language.ts';

/** What stands against keeping or submitting the application, in the reader's language. */
export const checkApplication = (
  input: ApplicationInput,
  occasion: Occasion,
  language: Language,
): FieldError[] =>
  validateApplication(input, occasion).map(({ path, code }) => ({
    path,
    code,
    message: fieldErrorSentences[code][language],
  }));
