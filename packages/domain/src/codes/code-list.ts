import type { Label } from './label.ts';

/** The codes of a label table, in the order of the table. */
export function codesOf<Code extends string>(labels: Readonly<Record<Code, Label>>): readonly Code[] {
  return Object.keys(labels) as Code[];
}

export function isCodeOf<Code extends string>(
  labels: Readonly<Record<Code, Label>>,
  text: string,
): text is Code {
  return Object.hasOwn(labels, text);
}
