import type { PoolConnection, QueryResult, RowDataPacket } from 'mysql2';
import type { QueryRunner } from 'typeorm';
import type { SqlValue } from './sql.ts';

export interface Answered {
  readonly rows: readonly unknown[];
  /** How many rows a writing statement touched. */
  readonly affected: number;
}

/** Sends one statement on the connection of a transaction. */
export type Send = (sql: string, params: readonly SqlValue[]) => Promise<Answered>;

/** A statement with more parameters than this is seldom sent twice: it is not worth preparing. */
const MOST_PREPARED = 500;

/** Statements as TypeORM sends them: on the embedded database it keeps them prepared. */
export const through =
  (runner: QueryRunner): Send =>
  async (sql, params) => {
    const { records, affected } = await runner.query(sql, [...params], true);
    return { rows: records as unknown[], affected: affected ?? 0 };
  };

/** Prepared statements straight on the connection that TypeORM's transaction holds: about a third of its own cost. */
export const prepared =
  (connection: PoolConnection): Send =>
  (sql, params) =>
    new Promise((resolve, reject) => {
      const answered = (error: Error | null, result: QueryResult) =>
        error ? reject(error) : resolve(answerOf(result));
      if (params.length > MOST_PREPARED) connection.query(sql, [...params], answered);
      else connection.execute(sql, [...params], answered);
    });

const answerOf = (result: QueryResult): Answered =>
  Array.isArray(result)
    ? { rows: result as RowDataPacket[], affected: 0 }
    : { rows: [], affected: result.affectedRows };
