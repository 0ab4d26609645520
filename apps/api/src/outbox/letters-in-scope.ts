import type { AddressedTo, Letter, LetterState } from '@ersuchen/domain';
import type { Actor } from '../access/actor.ts';
import { casesFor } from '../access/case-scope.ts';
import { inList, type Sql } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';

/** Which letters of the outbox `o` the office sees: those of the cases it sees, and those of meetings. */
export function officeLetters(actor: Actor): Sql {
  const scope = casesFor(actor);
  return {
    text: `(o.case_id in (${scope.text}) or (o.case_id is null and o.meeting_id is not null))`,
    params: scope.params,
  };
}

export interface KnownLetter {
  readonly id: string;
  readonly state: LetterState;
  readonly letter: Letter;
  readonly recipient: AddressedTo;
  readonly caseId: string | null;
  readonly inBatch: boolean;
}

/** The letters that the actor may deal with, in the order of the ids; whoever else changes them waits. */
export async function lettersInScope(
  tx: Transaction,
  actor: Actor,
  ids: readonly string[],
): Promise<KnownLetter[]> {
  if (ids.length === 0) return [];
  const list = inList([...ids].sort());
  const scope = officeLetters(actor);
  const lock = tx.engine === 'mysql' ? ' for update' : '';
  // Takes the writer's lock of the embedded database before the first reading.
  await tx.run(`update outbox set state = 'DUE' where 1 = 0`);
  const rows = await tx.rows<Omit<KnownLetter, 'inBatch'> & { batch: string | null }>(
    `select o.id, o.state, o.letter, o.recipient, o.case_id as caseId, o.print_batch_id as batch
     from outbox o where o.id in (${list.text}) and ${scope.text} order by o.id${lock}`,
    [...list.params, ...scope.params],
  );
  return rows.map(({ batch, ...row }) => ({ ...row, inBatch: batch !== null }));
}
