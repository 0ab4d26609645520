import type { Sql } from './sql.ts';

/** The last character of Unicode: no stored text begins with it. */
const AFTER_ALL = '\u{10FFFF}';

/** `column` begins with the prefix, as a range that an index under binary collation answers on every engine. */
export const beginsWith = (column: string, prefix: string): Sql => ({
  text: `${column} >= ? and ${column} < ?`,
  params: [prefix, prefix + AFTER_ALL],
});

/** Conditions that must all hold. */
export const allOf = (conditions: readonly Sql[]): Sql => ({
  text: conditions.map(({ text }) => `(${text})`).join(' and '),
  params: conditions.flatMap(({ params }) => params),
});
