import type { Letter } from '@ersuchen/domain';
import type { Database } from '../database/database.ts';
import type { Block } from './renderer/page.ts';

/** Committed rows are all that a letter is made from. */
export type Read = Pick<Database, 'rows'>;

/** What calls for one letter to one recipient. */
export interface LetterOccasion {
  readonly letter: Letter;
  readonly recipient: string;
  /** The account or authority, when there is one. */
  readonly recipientId: string | null;
  readonly caseId: string | null;
  readonly meetingId: string | null;
  /** The number of the case's event that made the letter due; null for a meeting's letter and for a preview. */
  readonly seq: number | null;
  /** The day on the letter. */
  readonly day: string;
}

/** A word or a passage; null when nothing is known. */
export type Value = string | readonly Block[] | null;
export type Values = Readonly<Record<string, Value>>;

/** Placeholders that are read together, with what each stands for. */
export interface Placeholders {
  readonly names: Readonly<Record<string, string>>;
  load(read: Read, occasion: LetterOccasion): Promise<Values>;
}

/** One kind of letter: what it can say, and how it says it unless the office has changed the wording. */
export interface LetterSource {
  readonly letter: Letter;
  readonly placeholders: readonly Placeholders[];
  /** Version 0 of the wording, in the markup of `wording/markup.ts`. */
  readonly wording: string;
  /** GREETING: to a person by name. FORMAL: to an authority. NONE: no letter but a record or a form. */
  readonly style: 'GREETING' | 'FORMAL' | 'NONE';
}

/** The placeholders of a letter by name, with what each stands for. */
export const namesOf = ({ placeholders }: LetterSource): Readonly<Record<string, string>> =>
  Object.assign({}, ...placeholders.map(({ names }) => names));

export async function valuesOf(source: LetterSource, read: Read, occasion: LetterOccasion): Promise<Values> {
  const loaded = await Promise.all(source.placeholders.map((each) => each.load(read, occasion)));
  return Object.assign({}, ...loaded);
}
