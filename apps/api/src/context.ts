import type { Logger } from 'pino';
import type { Actor } from './access/actor.ts';
import type { ReadingLog } from './cases/reading-log.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import type { Language } from './language.ts';
import type { Storage } from './storage/storage.ts';

/** What every resolver of one request can reach. */
export interface Context {
  readonly database: Database;
  readonly clock: Clock;
  readonly config: Config;
  readonly log: Logger;
  readonly readingLog: ReadingLog;
  readonly storage: Storage;
  readonly wakeOutbox?: () => void;
  /** Null when nobody is signed in. */
  readonly actor: Actor | null;
  readonly sessionId: string | null;
  readonly language: Language;
  /** The address the request came from, for the sign-in limit. */
  readonly address: string;
  readonly userAgent: string;
  /** Answers with a session cookie, or takes it away when the token is null. */
  setSessionCookie(token: string | null): void;
}

/** The context behind a guarded field. */
export interface SignedInContext extends Context {
  readonly actor: Actor;
  readonly sessionId: string;
}
