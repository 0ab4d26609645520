import { CaseReason } from '../cases/case-reason.entity.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { Person } from '../persons/person.entity.ts';
import { PersonAlias } from '../persons/person-alias.entity.ts';
import type { ApplicationRows } from './application-rows.ts';

/** Replaces persons and reasons of a draft. */
export async function writeApplication(
  tx: Transaction,
  caseId: string,
  rows: ApplicationRows,
): Promise<void> {
  await tx.run('delete from person_alias where person_id in (select id from person where case_id = ?)', [
    caseId,
  ]);
  await tx.run('delete from person where case_id = ?', [caseId]);
  await tx.run('delete from case_reason where case_id = ?', [caseId]);
  await insertApplication(tx, caseId, rows);
}

/** Persons and reasons of a case that has none. */
export async function insertApplication(
  tx: Transaction,
  caseId: string,
  rows: ApplicationRows,
): Promise<void> {
  await insert(tx, Person, rows.persons);
  await insert(tx, PersonAlias, rows.aliases);
  await insert(tx, CaseReason, { caseId, sections: rows.sections });
}
