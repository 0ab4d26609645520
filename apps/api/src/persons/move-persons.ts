import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import { inList } from '../database/sql.ts';
import type { Transaction } from '../database/transaction.ts';

/** Persons with all that hangs on them go to another case; the first of them is the one that the others relate to. */
export async function movePersons(
  tx: Transaction,
  from: string,
  to: string,
  personIds: readonly string[],
): Promise<void> {
  const moved = inList(personIds);
  const rows = await tx.rows<{ id: string }>(
    `select p.id from person p where p.case_id = ? and p.id in (${moved.text}) order by p.position`,
    [from, ...moved.params],
  );
  for (const [index, { id }] of rows.entries()) {
    await tx.run('update person set case_id = ?, position = ? where id = ?', [to, index + 1, id]);
  }
  for (const table of ['finding', 'document']) {
    await tx.run(`update ${table} set case_id = ? where person_id in (${moved.text})`, [to, ...moved.params]);
  }
  await nameFirst(tx, from);
  await nameFirst(tx, to);
}

/** Who the others of a case relate to now is its first person. */
const nameFirst = (tx: Transaction, caseId: string): Promise<number> =>
  tx.run(
    `update person set relation = 'SELF' where case_id = ? and position =
       (select f.position from (select min(p.position) as position from person p where p.case_id = ?) f)`,
    [caseId, caseId],
  );

/** What the case's own row says of its persons. */
export async function leadOf(
  tx: Transaction,
  caseId: string,
): Promise<Pick<HardshipCase, 'leadName' | 'nameKey' | 'personCount'>> {
  const rows = await tx.rows<{ surname: string; first_names: string; name_key: string }>(
    'select p.surname, p.first_names, p.name_key from person p where p.case_id = ? order by p.position',
    [caseId],
  );
  const [lead] = rows;
  return {
    leadName: [lead?.surname, lead?.first_names].filter(Boolean).join(', '),
    nameKey: lead?.name_key ?? '',
    personCount: rows.length,
  };
}
