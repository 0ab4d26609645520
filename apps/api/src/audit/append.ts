import type { Transaction } from '../database/transaction.ts';
import { type ChainEnd, hashOf, type Link, START } from './chain.ts';
import type { StampedRecord } from './record.ts';

/**
 * Chains records to the end of the audit. The head's row is taken here, as the very last thing before the commit: no
 * transaction waits for another lock while it holds the head, so that no two can wait for each other.
 */
export async function append(
  tx: Pick<Transaction, 'rows' | 'run' | 'engine'>,
  records: readonly StampedRecord[],
): Promise<void> {
  if (records.length === 0) return;
  // The embedded database has one writer at a time and no such clause.
  const lock = tx.engine === 'mysql' ? ' for update' : '';
  const [head] = await tx.rows<ChainEnd>(`select seq, hash from audit_head where id = 1${lock}`);
  const links = chained(head ?? START, records);
  const end = links.at(-1) ?? START;
  await tx.run(
    `insert into audit_entry (seq, happened_at, payload, previous_hash, hash)
     values ${links.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    links.flatMap((link) => [link.seq, link.happened_at, link.payload, link.previous_hash, link.hash]),
  );
  await tx.run('update audit_head set seq = ?, hash = ? where id = 1', [end.seq, end.hash]);
}

function chained(head: ChainEnd, records: readonly StampedRecord[]): Link[] {
  let previous = head;
  return records.map(({ happenedAt, payload }) => {
    const open = {
      seq: previous.seq + 1,
      happened_at: happenedAt,
      payload,
      previous_hash: previous.hash,
    };
    const link = { ...open, hash: hashOf(open) };
    previous = link;
    return link;
  });
}
