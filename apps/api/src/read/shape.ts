import type { SignedInContext } from '../context.ts';
import type { Sql, SqlValue } from '../database/sql.ts';
import type { Selection } from './selection.ts';

export type Row = Record<string, unknown>;

/** A column as it stands. `flag` columns are 0 or 1 and answer a truth value. */
export interface Column {
  readonly kind: 'column' | 'flag';
  readonly sql: string;
}

/** A value made from other columns of the same row. */
export interface Derived {
  readonly kind: 'derived';
  /** Columns to read, as field name -> SQL. */
  readonly needs: Readonly<Record<string, string>>;
  /**
   * Fields of the same shape to load first, for a value that is made from children. They must not be derived
   * themselves. Gets what the document asks for below the field.
   */
  readonly also?: (below: Selection) => Selection;
  readonly from: (row: Row, ctx: SignedInContext) => unknown;
}

/** Columns of the row, mostly of a joined one, that are answered as an object; null when `present` is null. */
export interface Part {
  readonly kind: 'part';
  readonly present: string;
  readonly fields: Readonly<Record<string, Column>>;
}

/** Child rows that carry this row's id. */
export interface Many {
  readonly kind: 'many' | 'first' | 'count' | 'values';
  readonly shape: () => Shape;
  /** The child's column that holds the parent's key. */
  readonly on: string;
  readonly order?: string;
  /** More conditions on the child's rows, for `?` see `params`; as a function where the text depends on who asks. */
  readonly where?: string | ((ctx: SignedInContext) => Sql);
  readonly params?: (ctx: SignedInContext) => readonly SqlValue[];
  /** For `values`: the column that is answered as a plain list. */
  readonly value?: string;
}

/** The row that this row's column names. */
export interface One {
  readonly kind: 'one';
  readonly shape: () => Shape;
  /** The parent's column that holds the child's key. */
  readonly via: string;
}

/** A value that a batch function finds for all rows at once, keyed by the row's key. */
export interface Loaded {
  readonly kind: 'loaded';
  readonly load: (keys: readonly string[], ctx: SignedInContext) => Promise<ReadonlyMap<string, unknown>>;
}

export type Field = Column | Derived | Part | Many | One | Loaded;

/**
 * A read model: how the rows of one table look to one audience. Whatever is not named here does not exist for it.
 * `table` is SQL after `from`, with its alias; `key` is the row's own key in SQL.
 */
export interface Shape {
  readonly name: string;
  readonly table: string;
  /** To-one joins by their alias, in order; only those are made whose columns are read (a join may lean on an earlier one). */
  readonly joins?: Readonly<Record<string, string>>;
  readonly key: string;
  readonly fields: Readonly<Record<string, Field>>;
}

export const column = (sql: string): Column => ({ kind: 'column', sql });
export const flag = (sql: string): Column => ({ kind: 'flag', sql });

/** The same-named columns of an alias: `columns('p', ['birthDate'])` reads `p.birth_date` as `birthDate`. */
export function columns(alias: string, names: readonly string[]): Record<string, Column> {
  return Object.fromEntries(names.map((name) => [name, column(`${alias}.${snakeCase(name)}`)]));
}

/** As `columns`, for columns that hold 0 or 1. */
export function flags(alias: string, names: readonly string[]): Record<string, Column> {
  return Object.fromEntries(names.map((name) => [name, flag(`${alias}.${snakeCase(name)}`)]));
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A selection by hand: `fields({ documents: { kind: {} } })`. */
export function fields(names: Names): Selection {
  return new Map(Object.entries(names).map(([name, below]) => [name, fields(below)]));
}

interface Names {
  readonly [name: string]: Names;
}
