import type { AddressedTo, Letter, LetterState } from '@ersuchen/domain';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { newId } from '../database/id.ts';
import { insert } from '../database/transaction.ts';
import type { DispatchPlace } from '../outbox/dispatch/dispatch-place.ts';
import { type Mailer, noMailer } from '../outbox/dispatch/mail.ts';
import { OutboxRow } from '../outbox/outbox-row.entity.ts';

export interface TestLetter {
  readonly letter: Letter;
  readonly recipient: AddressedTo;
  readonly recipientId: string | null;
  readonly caseId: string | null;
  readonly state: LetterState;
}

/** A letter in the outbox, released unless it waits for its signature; answers its id. */
export async function aLetter(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  words: Partial<TestLetter & OutboxRow> = {},
): Promise<string> {
  const id = newId();
  const released = words.state === 'TO_SIGN' ? {} : { releasedAt: clock.now(), releasedOn: clock.today() };
  await database.transaction((tx) =>
    insert(tx, OutboxRow, {
      id,
      occasion: id,
      letter: 'RECEIPT_CONFIRMATION',
      recipient: 'APPLICANT',
      state: 'DUE',
      dueOn: clock.today(),
      createdAt: clock.now(),
      ...released,
      ...words,
    }),
  );
  return id;
}

/** An account of a party, with a mail address unless it is null; answers its id. */
export async function aParty(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  email: string | null = 'party@example.org',
  fn: 'APPLICANT' | 'REPRESENTATIVE' = 'APPLICANT',
): Promise<string> {
  const id = newId();
  await database.transaction(async (tx) => {
    await tx.run('insert into account (id, login, name, email, created_at) values (?, ?, ?, ?, ?)', [
      id,
      id.toLowerCase(),
      'Zarghuna Kanarienvogel',
      email,
      clock.now(),
    ]);
    await tx.run(
      `insert into account_function (id, account_id, actor_function, valid_from) values (?, ?, ?, '2020-01-01')`,
      [newId(), id, fn],
    );
  });
  return id;
}

/** Where a test sends letters: they hold their id only. */
export function dispatchPlace(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  mailer: Mailer = noMailer,
): DispatchPlace {
  return {
    database,
    clock,
    mailer,
    publicOrigin: 'https://hfk.example',
    chance: () => 0.5,
    letters: {
      make: async (id) => {
        const [row] = await database.rows<{ recipient: string }>(
          'select recipient from outbox where id = ?',
          [id],
        );
        return { recipient: row?.recipient ?? '' };
      },
      read: async (id) => new TextEncoder().encode(`%PDF ${id}`),
    },
  };
}
