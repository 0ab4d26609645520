import type { Database } from '../database/database.ts';

/** How many statements of SQL the readers run while `work` runs, the session's lookup included. */
export async function statementsOf(database: Database, work: () => Promise<unknown>): Promise<number> {
  const { rows } = database;
  let number = 0;
  database.rows = (sql, params) => {
    number += 1;
    return rows(sql, params);
  };
  try {
    await work();
  } finally {
    database.rows = rows;
  }
  return number;
}
