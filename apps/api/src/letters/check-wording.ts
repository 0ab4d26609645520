import { checkText, type Letter } from '@ersuchen/domain';
import type { FieldError } from '../graphql/answers.ts';
import type { Language } from '../language.ts';
import { explained } from '../refusals.ts';
import { namesOf } from './letter-source.ts';
import { sourceOf } from './templates.ts';
import { placeholdersIn, wordingOf } from './wording/markup.ts';

const LONGEST_WORDING = 20_000;

const sentences = {
  PLACEHOLDER_UNKNOWN: {
    de: (names: string) => `Diese Platzhalter gibt es in diesem Schreiben nicht: ${names}.`,
    en: (names: string) => `This letter has no such placeholders: ${names}.`,
  },
  PLACEHOLDER_BROKEN: {
    de: () => 'Ein Platzhalter ist nicht geschlossen. Schreiben Sie {{name}}.',
    en: () => 'A placeholder is not closed. Write {{name}}.',
  },
} as const;

/** What is wrong with a wording before it can stand in a letter. */
export function wordingErrors(letter: Letter, body: string, language: Language): FieldError[] {
  const path = 'body';
  const errors = explained(checkText(path, body, { required: true, max: LONGEST_WORDING }), language);
  if (errors.length > 0) return errors;
  const known = namesOf(sourceOf(letter));
  const unknown = placeholdersIn(wordingOf(body)).filter((name) => !Object.hasOwn(known, name));
  if (unknown.length > 0) {
    const names = unknown.map((name) => `{{${name}}}`).join(', ');
    const code = 'PLACEHOLDER_UNKNOWN';
    errors.push({ path, code, message: sentences[code][language](names) });
  }
  if (/\{\{|\}\}/.test(body.replaceAll(/\{\{[^{}]*\}\}/g, ''))) {
    errors.push({ path, code: 'PLACEHOLDER_BROKEN', message: sentences.PLACEHOLDER_BROKEN[language]() });
  }
  return errors;
}
