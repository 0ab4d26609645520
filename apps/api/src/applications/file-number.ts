import { FileNumberCounter } from '../cases/file-number-counter.entity.ts';
import { insert, type Transaction } from '../database/transaction.ts';

/**
 * The next file number of the year of receipt, like `HFK-2026-00017`: the counter's row is part of the transaction, so
 * that numbers have no gaps.
 */
export async function nextFileNumber(tx: Transaction, receivedOn: string): Promise<string> {
  const fileYear = Number(receivedOn.slice(0, 4));
  if (!(await counted(tx, fileYear))) await countFirst(tx, fileYear);
  const [row] = await tx.rows<{ last_number: number }>(
    'select last_number from file_number_counter where file_year = ?',
    [fileYear],
  );
  return `HFK-${fileYear}-${String(row?.last_number ?? 1).padStart(5, '0')}`;
}

/** Gives a new case its number at the end of the transaction: nobody waits for the counter while the rest is written. */
export function numberBeforeCommit(tx: Transaction, caseId: string, receivedOn: string): void {
  tx.beforeCommit(async () => {
    const fileNumber = await nextFileNumber(tx, receivedOn);
    await tx.run('update hardship_case set file_number = ? where id = ?', [fileNumber, caseId]);
  });
}

const counted = async (tx: Transaction, fileYear: number): Promise<boolean> =>
  (await tx.run('update file_number_counter set last_number = last_number + 1 where file_year = ?', [
    fileYear,
  ])) === 1;

/** The year's first number; when somebody else took it at the same moment, the next one. */
async function countFirst(tx: Transaction, fileYear: number): Promise<void> {
  try {
    await insert(tx, FileNumberCounter, { fileYear, lastNumber: 1 });
  } catch (error) {
    if (!(await counted(tx, fileYear))) throw error;
  }
}
