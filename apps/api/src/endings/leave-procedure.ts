import type { CaseState } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { alignReleases } from '../meetings/align-releases.ts';

const LEAVING: readonly CaseState[] = ['WITHDRAWN', 'SETTLED'];
const NOT_BEGUN = `meeting_id in (select m.id from meeting m where m.state in ('PLANNED', 'INVITED'))`;

/**
 * What a case leaves behind when nobody is left in it: an open round of the statement is awaited no longer, the agenda
 * of a meeting that has not begun goes on without the case and its papers are closed. A meeting in session keeps its item.
 */
export async function leaveProcedure(
  tx: Transaction,
  { clock }: SignedInContext,
  caseId: string,
  to: CaseState,
): Promise<void> {
  if (!LEAVING.includes(to)) return;
  await tx.run(
    `update statement set state = 'WITHDRAWN', version = version + 1
     where case_id = ? and state in ('REQUESTED', 'DRAFTED')`,
    [caseId],
  );
  const meetings = await tx.rows<{ id: string }>(
    `select meeting_id as id from agenda_item where case_id = ? and ${NOT_BEGUN}`,
    [caseId],
  );
  if (meetings.length === 0) return;
  await tx.run(`delete from agenda_item where case_id = ? and ${NOT_BEGUN}`, [caseId]);
  for (const { id } of meetings) {
    await tx.run('update meeting set version = version + 1 where id = ?', [id]);
    await alignReleases(tx, id, clock.now());
  }
}
