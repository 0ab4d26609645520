import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

interface PreparedStatement {
  /** True when the statement answers rows. */
  readonly reader: boolean;
  all(...values: SQLInputValue[]): unknown[];
  get(...values: SQLInputValue[]): unknown;
  run(...values: SQLInputValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
}

/**
 * Node's own SQLite in the shape of `better-sqlite3`, which is what TypeORM's driver of that name talks to.
 * No native package to build or download.
 */
export class NodeSqlite {
  readonly #database: DatabaseSync;

  constructor(file: string, options: { readonly?: boolean } = {}) {
    this.#database = new DatabaseSync(file, { readOnly: options.readonly ?? false, timeout: 5000 });
  }

  prepare(sql: string): PreparedStatement {
    const statement = this.#database.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (...values) => statement.all(...values),
      get: (...values) => statement.get(...values),
      run: (...values) => statement.run(...values),
    };
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  pragma(text: string): unknown[] {
    return this.#database.prepare(`pragma ${text}`).all();
  }

  close(): void {
    this.#database.close();
  }
}
