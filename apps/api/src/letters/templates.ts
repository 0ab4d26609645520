import type { Letter } from '@ersuchen/domain';
import type { LetterSource, Read } from './letter-source.ts';
import { letterSources } from './registry.ts';

/** A wording in force: 0 is the built-in one. */
export interface Template {
  readonly version: number;
  readonly body: string;
}

/** The newest wording of a letter. */
export async function templateOf(read: Read, letter: Letter): Promise<Template> {
  const [row] = await read.rows<Template>(
    `select template_version as version, body from letter_template where letter = ?
     order by template_version desc limit 1`,
    [letter],
  );
  return row ?? { version: 0, body: sourceOf(letter).wording };
}

export const sourceOf = (letter: Letter): LetterSource => letterSources[letter];
