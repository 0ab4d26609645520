import type { Logger } from 'pino';
import type { ReadingLog } from '../cases/reading-log.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { Storage } from '../storage/storage.ts';

/** What lives as long as the process; every request's context starts from it. */
export interface Application {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly readingLog: ReadingLog;
  readonly storage: Storage;
  /** Letters became due: whoever sends them looks now. Absent where nobody sends. */
  readonly wakeOutbox?: () => void;
}
