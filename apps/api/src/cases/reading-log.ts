import type { Actor } from '../access/actor.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { newId } from '../database/id.ts';
import type { SqlValue } from '../database/sql.ts';

const EVERY_MS = 500;

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
    const places = readings.map(() => '(?, ?, ?, ?, ?)').join(', ');
    try {
      await this.#database.transaction((tx) =>
        tx.run(
          `insert into case_reading (id, case_id, account_id, actor_function, read_at) values ${places}`,
          readings.flat(),
        ),
      );
    } catch (error) {
      this.#readings = readings.concat(this.#readings);
      throw error;
    }
  }
}
