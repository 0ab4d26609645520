export type SqlValue = string | number | null;

/** SQL text with its parameters in order. `?` is the only placeholder on every engine. */
export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

const IN_LIST_SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/**
 * A placeholder list for `in (…)`, padded by repeating the last value: few lengths, so that servers keep few prepared
 * statements. Throws on an empty list: ask nothing instead.
 */
export function inList(values: readonly SqlValue[]): Sql {
  const last = values.at(-1);
  if (last === undefined) throw new Error('inList needs at least one value');
  const size = IN_LIST_SIZES.find((candidate) => candidate >= values.length) ?? values.length;
  const params = values.concat(new Array<SqlValue>(size - values.length).fill(last));
  return { text: new Array<string>(size).fill('?').join(', '), params };
}
