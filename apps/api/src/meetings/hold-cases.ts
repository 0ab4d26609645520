import { inList } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';

/**
 * On which agendas of meetings that are still to come the cases stand. The cases' rows are taken without changing them:
 * until the transaction ends, nobody else can put these cases on an agenda.
 */
export async function heldAgendas(
  tx: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (caseIds.length === 0) return new Map();
  const list = inList([...caseIds].sort());
  await tx.run(`update hardship_case set version = version where id in (${list.text})`, list.params);
  const rows = await tx.rows<{ caseId: string; meetingId: string }>(
    `select i.case_id as caseId, i.meeting_id as meetingId from agenda_item i join meeting m on m.id = i.meeting_id
     where i.case_id in (${list.text}) and i.result is null and m.state in ('PLANNED', 'INVITED', 'IN_SESSION')`,
    list.params,
  );
  const byCase = Map.groupBy(rows, (row) => row.caseId);
  return new Map([...byCase].map(([caseId, own]) => [caseId, own.map(({ meetingId }) => meetingId)]));
}
