import { checkText } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { LONGEST_KEY, once } from '../../database/once.ts';
import { inList } from '../../database/sql.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { closedMeetingLetters } from '../../letters/closed-meeting-letters.ts';
import { makeLetter } from '../../letters/make-letter.ts';
import { mayReadLetter } from '../../letters/may-read-letter.ts';
import { explained, invalid, refuse } from '../../refusals.ts';
import { officeLetters } from '../letters-in-scope.ts';
import { PrintBatch } from '../print-batch.entity.ts';

/** So many letters in one batch; the others are in the next one. */
const MOST_LETTERS = 300;

/**
 * The office bundles everything in the print queue: each letter belongs to one batch, and the batch to one file. Answers
 * the batch's id; throws Refusing.
 */
export async function makePrintBatch(ctx: SignedInContext, key: string): Promise<string> {
  const errors = checkText('idempotencyKey', key, { required: true, max: LONGEST_KEY });
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  await makeMissing(ctx);
  return once(ctx, key, { action: 'makePrintBatch' }, async (tx) => {
    const batchId = await bundled(tx, ctx);
    if (batchId === null) throw refuse('NOTHING_TO_PRINT', ctx.language);
    return batchId;
  });
}

interface Waiting {
  readonly id: string;
  readonly letter: string;
  readonly meetingId: string | null;
  readonly recipientId: string | null;
}

/**
 * Puts what waits in the print queue into a new batch, as far as the actor may read it: minutes with votes are bundled
 * by those who were in the room, and meetings' letters by those whom none of their cases is closed to. Null when nothing waits.
 */
export async function bundled(tx: Transaction, ctx: SignedInContext): Promise<string | null> {
  const lock = tx.engine === 'mysql' ? ' for update' : '';
  // Takes the writer's lock of the embedded database before the first reading.
  await tx.run(`update outbox set state = 'DUE' where 1 = 0`);
  const scope = officeLetters(ctx.actor);
  const waiting = await tx.rows<Waiting>(
    `select o.id, o.letter, o.meeting_id as meetingId, o.recipient_id as recipientId from outbox o where o.state = 'PRINT' and o.print_batch_id is null and ${scope.text}
     order by o.created_at, o.id limit ${MOST_LETTERS}${lock}`,
    scope.params,
  );
  const closed = await closedMeetingLetters(tx, ctx.actor.accountId, waiting);
  const queued = waiting.filter((each) => mayReadLetter(ctx.actor.fn, each.letter) && !closed.includes(each));
  if (queued.length === 0) return null;
  const id = newId();
  const printDay = ctx.clock.today();
  const [day] = await tx.rows<{ number: number | null }>(
    'select max(b.number) as number from print_batch b where b.print_day = ?',
    [printDay],
  );
  await insert(tx, PrintBatch, {
    id,
    printDay,
    number: (day?.number ?? 0) + 1,
    letters: queued.length,
    madeAt: ctx.clock.now(),
    madeBy: ctx.actor.accountId,
  });
  const list = inList(queued.map((row) => row.id));
  await tx.run(`update outbox set print_batch_id = ? where id in (${list.text})`, [id, ...list.params]);
  tx.record(ctx, { action: 'makePrintBatch', ids: { batchId: id, letters: queued.length } });
  return id;
}

/** A letter that was sent to the queue by hand may not be made yet. One that cannot be made goes back to the failures. */
export async function makeMissing(ctx: SignedInContext): Promise<void> {
  const missing = await ctx.database.rows<{ id: string }>(
    `select o.id from outbox o where o.state = 'PRINT' and o.print_batch_id is null
       and not exists (select 1 from letter l where l.id = o.id) order by o.id limit ${MOST_LETTERS}`,
  );
  for (const { id } of missing) {
    try {
      await makeLetter(ctx, id);
    } catch (error) {
      const problem = error instanceof Error ? error.constructor.name.slice(0, 60) : typeof error;
      await ctx.database.transaction(async (tx) => {
        await tx.run(
          `update outbox set state = 'FAILED', problem = ? where id = ? and state = 'PRINT' and print_batch_id is null`,
          [problem, id],
        );
      });
    }
  }
}
