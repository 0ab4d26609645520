import type { CaseState } from '@ersuchen/domain';
import type { Transaction } from '../database/transaction.ts';

/** Where a case goes on that ended from here: what was under way then has been given up with the end. */
const GOES_ON: Partial<Record<CaseState, CaseState>> = {
  ON_AGENDA: 'READY',
  STATEMENT_REQUESTED: 'ACCEPTED',
};
const ENDS = `('NOT_ACCEPTED', 'CLOSED', 'WITHDRAWN', 'SETTLED')`;

interface Standing {
  readonly state: CaseState;
  readonly decided_on: string | null;
  readonly before_end: CaseState | null;
}

/**
 * The state that a case takes when somebody goes back into the procedure: of a running case its own, of a decided one
 * POSTPONED, of an ended one the state before its end.
 */
export async function stateWhilePending(tx: Transaction, caseId: string): Promise<CaseState> {
  const [row] = await tx.rows<Standing>(
    `select c.state, c.decided_on, (select e.from_state from case_event e where e.case_id = c.id and e.seq =
       (select max(x.seq) from case_event x where x.case_id = c.id and x.to_state in ${ENDS}
        and x.from_state not in ${ENDS})) as before_end
     from hardship_case c where c.id = ?`,
    [caseId],
  );
  if (!row) return 'PRE_CHECK';
  if (isRunning(row.state)) return row.state;
  if (row.decided_on !== null) return 'POSTPONED';
  const before = row.before_end ?? 'PRE_CHECK';
  return GOES_ON[before] ?? before;
}

const isRunning = (state: CaseState): boolean =>
  ['RECEIVED', 'COMPLETION', 'PRE_CHECK', 'ACCEPTED', 'STATEMENT_REQUESTED', 'READY', 'POSTPONED'].includes(
    state,
  );
