import type { AddressedTo, Letter } from '@ersuchen/domain';
import { newId } from '../../database/id.ts';
import { inList } from '../../database/sql.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { DispatchAttempt } from '../dispatch-attempt.entity.ts';
import type { DispatchPlace } from './dispatch-place.ts';

/** Longer than a mail may take; after it the process that took the letter is held for dead. */
export const LEASE_MS = 180_000;

/** A letter that this process alone may send until the lease ends. */
export interface TakenLetter {
  readonly id: string;
  readonly lease: string;
  readonly attemptId: string;
  readonly attempts: number;
  readonly letter: Letter;
  readonly recipient: AddressedTo;
  readonly recipientId: string | null;
  readonly caseId: string | null;
  readonly releasedAt: string;
}

type Candidate = Omit<TakenLetter, 'lease' | 'attemptId'>;

const COLUMNS = `id, attempts, letter, recipient, recipient_id as recipientId, case_id as caseId,
  coalesce(released_at, created_at) as releasedAt`;

/**
 * Takes letters that are due and those whose process died: nobody else can take them while the lease lasts. A server
 * passes over rows that another worker is just taking; the embedded database has one writer at a time.
 */
export function takeLetters(place: DispatchPlace, most: number): Promise<TakenLetter[]> {
  const { database, clock } = place;
  return database.transaction(async (tx) => {
    const now = clock.now();
    // Takes the writer's lock before the first reading: another process on the same file waits here.
    await tx.run(`update outbox set state = 'DUE' where 1 = 0`);
    const found = await candidates(tx, now, most);
    if (found.length === 0) return [];
    const lease = newId();
    const until = new Date(Date.parse(now) + LEASE_MS).toISOString();
    const list = inList(found.map(({ id }) => id));
    await tx.run(
      `update outbox set state = 'SENDING', attempts = attempts + 1, leased_until = ?, leased_by = ?
       where id in (${list.text})`,
      [until, lease, ...list.params],
    );
    await tx.run(
      `update dispatch_attempt set result = 'UNKNOWN' where result = 'STARTED' and outbox_id in (${list.text})`,
      list.params,
    );
    const taken = found.map((each) => ({
      ...each,
      attempts: each.attempts + 1,
      lease,
      attemptId: newId(),
    }));
    await insert(
      tx,
      DispatchAttempt,
      taken.map(({ id, attempts, attemptId }) => ({
        id: attemptId,
        outboxId: id,
        attempt: attempts,
        beganAt: now,
        result: 'STARTED' as const,
      })),
    );
    return taken;
  });
}

async function candidates(tx: Transaction, now: string, most: number): Promise<Candidate[]> {
  const lock = tx.engine === 'mysql' ? ' for update skip locked' : '';
  const order = `order by created_at, id limit ${most}${lock}`;
  const lapsed = await tx.rows<Candidate>(
    `select ${COLUMNS} from outbox where state = 'SENDING' and leased_until < ? ${order}`,
    [now],
  );
  const due = await tx.rows<Candidate>(
    `select ${COLUMNS} from outbox where state = 'DUE' and (next_attempt_at is null or next_attempt_at <= ?) ${order}`,
    [now],
  );
  return [...lapsed, ...due].slice(0, most);
}
