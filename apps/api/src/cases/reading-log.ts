import type { Actor } from '../access/actor.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { newId } from '../database/id.ts';
import type { SqlValue } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';

const EVERY_MS = 500;
/** Readings in one statement: engines bound the number of its parameters. */
const AT_ONCE = 1000;

/**
 * Who opened which case file, in which function, when. Readings are written together twice a second, so that reading
 * stays fast; `flush` at a graceful stop writes the rest.
 */
export class ReadingLog {
  #readings: SqlValue[][] = [];
  #timer: NodeJS.Timeout | null = null;
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #failed: (error: unknown) => void;

  constructor(database: Database, clock: Clock, failed: (error: unknown) => void) {
    this.#database = database;
    this.#clock = clock;
    this.#failed = failed;
  }

  record(actor: Actor, caseId: string): void {
    this.#readings.push([newId(), caseId, actor.accountId, actor.fn, this.#clock.now()]);
    this.#timer ??= setTimeout(() => this.flush().catch(this.#failed), EVERY_MS);
  }

  async flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const readings = this.#readings;
    if (readings.length === 0) return;
    this.#readings = [];
    try {
      await this.#database.transaction(async (tx) => {
        for (let start = 0; start < readings.length; start += AT_ONCE)
          await write(tx, readings.slice(start, start + AT_ONCE));
      });
    } catch (error) {
      this.#readings = readings.concat(this.#readings);
      throw error;
    }
  }
}

const write = (tx: Transaction, readings: readonly (readonly SqlValue[])[]): Promise<number> =>
  tx.run(
    `insert into case_reading (id, case_id, account_id, actor_function, read_at)
     values ${readings.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    readings.flat(),
  );
