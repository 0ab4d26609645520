import type { Clock } from '../../clock.ts';
import type { Database } from '../../database/database.ts';
import type { Mailer } from './mail.ts';

/** Makes and reads the letter of an outbox row; made once, it never changes. */
export interface LetterFiles {
  /** Answers whom the letter is addressed to. */
  make(outboxId: string): Promise<{ readonly recipient: string }>;
  read(outboxId: string): Promise<Uint8Array>;
}

/** What the dispatch of letters needs; all that it touches. */
export interface DispatchPlace {
  readonly database: Database;
  readonly clock: Clock;
  readonly letters: LetterFiles;
  readonly mailer: Mailer;
  /** The address that a mail may name as the place to sign in. */
  readonly publicOrigin: string | null;
  /** A number from 0 to 1. */
  chance(): number;
}
