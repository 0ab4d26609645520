import type { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.ts';

/**
 * Tables that keep rows of a deleted case, stripped of everything about persons: what reports count, the chain of events
 * with ids and codes, and how often a key was used. Everything else that carries a case's or a person's id goes.
 */
const KEPT: readonly string[] = ['hardship_case', 'person', 'case_event', 'file_number_counter'];

const OWNERS = [
  { column: 'case_id', of: 'select ? as id' },
  { column: 'person_id', of: 'select p.id from person p where p.case_id = ?' },
  { column: 'statement_id', of: 'select s.id from statement s where s.case_id = ?' },
  { column: 'item_id', of: 'select i.id from agenda_item i where i.case_id = ?' },
  { column: 'outbox_id', of: 'select o.id from outbox o where o.case_id = ?' },
  // Of the key of its files: without it they are unreadable, in backups too.
  { column: 'owner_id', of: 'select ? as id' },
] as const;

/** A link is also the other case's. */
const LINKED = { column: 'other_case_id', of: 'select ? as id' } as const;

/** A table whose rows of a case are deleted, and how they are found. */
interface Erasable {
  readonly table: string;
  readonly where: string;
}

/** Every table with rows of a case, children before their parents: entities are listed in the order of their tables. */
function erasableTables({ writer }: Pick<Database, 'writer'>): readonly Erasable[] {
  return writer.entityMetadatas
    .filter(({ tableName }) => !KEPT.includes(tableName))
    .flatMap(({ tableName, columns }) => {
      const names = new Set(columns.map(({ databaseName }) => databaseName));
      const owner = OWNERS.find(({ column }) => names.has(column));
      const owners = names.has(LINKED.column) ? [owner, LINKED] : [owner];
      return owners.flatMap((each) =>
        each ? [{ table: tableName, where: `${each.column} in (${each.of})` }] : [],
      );
    })
    .reverse()
    .sort((a, b) => depthOf(b.where) - depthOf(a.where));
}

/** What hangs on a statement, person, item or letter goes before it. */
const depthOf = (where: string): number => OWNERS.findIndex(({ column }) => where.startsWith(column));

/** Deletes everything that is known of a case but its stripped rows. Answers how many rows went, by table. */
export async function eraseCase(
  tx: Transaction,
  database: Pick<Database, 'writer'>,
  caseId: string,
): Promise<Readonly<Record<string, number>>> {
  const gone: Record<string, number> = {};
  for (const { table, where } of erasableTables(database)) {
    const number = await tx.run(`delete from ${table} where ${where}`, [caseId]);
    if (number > 0) gone[table] = number;
  }
  await forgetNameInAgendas(tx, caseId);
  gone.person = await tx.run(
    `update person set surname = '', first_names = '', birth_name = '', name_key = '', birth_date = substr(birth_date, 1, 4),
       birth_place = '', birth_country = null, marital_status = null, nationalities = first_nationality, street = '',
       house_number = '', address_addition = '', postcode = '', town = '', phone = '', email = '',
       ethnicity_or_religion = '', entered_on = null, asylum_applied_on = null, pending_procedures = null,
       residence_document = null, identity_clarified = null, passport = null, azr_number = null, bamf_number = null,
       authority_file_number = null, consent_by = null, settlement_evidence = null, intent_reasons = null,
       final_conditions = null, final_note = null
     where case_id = ?`,
    [caseId],
  );
  gone.case_event = await tx.run('update case_event set reason = null, detail = null where case_id = ?', [
    caseId,
  ]);
  return gone;
}

/** Published agendas stay as they were, without the name. */
async function forgetNameInAgendas(tx: Transaction, caseId: string): Promise<void> {
  const versions = await tx.rows<{ meeting_id: string; agenda_version: number; items: string }>(
    `select meeting_id, agenda_version, items from agenda_publication where items like ?`,
    [`%${caseId}%`],
  );
  for (const { meeting_id, agenda_version, items } of versions) {
    const published = JSON.parse(items) as { caseId: string }[];
    const nameless = published.map((item) => (item.caseId === caseId ? { ...item, leadName: '' } : item));
    await tx.run('update agenda_publication set items = ? where meeting_id = ? and agenda_version = ?', [
      JSON.stringify(nameless),
      meeting_id,
      agenda_version,
    ]);
  }
}
