import { createHash } from 'node:crypto';
import { hashOf } from '@ersuchen/api/audit-chain';
import { newId } from '@ersuchen/api/id';
import { nameKey } from '@ersuchen/domain';
import type { Pool, PoolConnection, ResultSetHeader } from 'mysql2/promise';
import type { Submission } from './submit.ts';

type Value = string | number | null;
type Actor = { readonly accountId: string; readonly fn: string };

/** The rows of one submission by hand: prepared statements, one after the other, in one transaction; no checks. */
export async function writeSubmission(pool: Pool, actor: Actor, submission: Submission): Promise<string> {
  const connection = await pool.getConnection();
  try {
    await connection.query('start transaction');
    const id = await write(connection, actor, submission);
    await connection.query('commit');
    return id;
  } catch (error) {
    await connection.query('rollback');
    throw error;
  } finally {
    connection.release();
  }
}

async function write(connection: PoolConnection, actor: Actor, submission: Submission): Promise<string> {
  const { application, arrival, idempotencyKey } = submission;
  const id = newId();
  const now = new Date().toISOString();
  const today = now.slice(0, 10);
  const day = arrival.receivedOn;
  const insert = (table: string, columns: string, rows: Value[][]) =>
    connection.execute(
      `insert into ${table} (${columns}) values ${rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ')}`,
      rows.flat(),
    );
  const [lead] = application.persons;
  await insert(
    'hardship_case',
    'id, state, state_since, version, channel, received_at, received_on, lead_name, name_key, person_count, illness_claimed, representation, created_at, created_by',
    [
      [
        ...[id, 'RECEIVED', day, 1],
        ...[arrival.channel, `${day}T11:00:00.000Z`, day, `${lead?.surname}, ${lead?.firstNames}`],
        ...[nameKey(lead?.surname ?? '', lead?.firstNames ?? ''), application.persons.length, 0, 'NONE', now],
        actor.accountId,
      ],
    ],
  );
  await insert(
    'person',
    'id, case_id, position, state, surname, first_names, birth_name, name_key, birth_date, birth_place, relation, first_nationality, nationalities, street, house_number, address_addition, postcode, town, phone, email, ethnicity_or_religion, illness_claimed, consent_on',
    application.persons.map((person, index) => [
      ...[newId(), id, index + 1, 'PENDING', person.surname, person.firstNames, ''],
      ...[nameKey(person.surname, person.firstNames), person.birthDate, person.birthPlace, person.relation],
      ...[
        person.nationalities[0] ?? '',
        person.nationalities.join(','),
        person.street,
        person.houseNumber,
        '',
      ],
      ...[person.postcode, person.town, '', '', '', 0, person.consentOn],
    ]),
  );
  const sections = application.reasons.map(({ section, body }) => [section, body.trim()]);
  await insert('case_reason', 'case_id, sections', [[id, JSON.stringify(Object.fromEntries(sections))]]);
  await insert(
    'document',
    'id, case_id, kind, title, received_on, pages, sensitivity',
    arrival.documents.map(({ kind, title, pages }) => [newId(), id, kind, title, day, pages, 'NORMAL']),
  );
  await insert(
    'case_event',
    'case_id, seq, action, from_state, to_state, happened_at, account_id, actor_function, detail',
    [[id, 1, 'capture', 'RECEIVED', 'RECEIVED', now, actor.accountId, actor.fn, arrival.channel]],
  );
  await insert(
    'outbox',
    'id, occasion, letter, recipient, case_id, state, due_on, created_at, released_at, released_on',
    ['RECEIPT', 'PRIVACY_NOTICE'].map((letter) => [
      ...[newId(), `${id}:1:${letter}:APPLICANT`, letter, 'APPLICANT', id, 'DUE', today, now, now, today],
    ]),
  );
  const body = createHash('sha256').update(JSON.stringify({ arrival, application })).digest('hex');
  await insert('idempotency_key', 'account_id, request_key, body_hash, result_id, created_at', [
    [actor.accountId, idempotencyKey, body, id, now],
  ]);
  // Last, so that nobody waits for the counter while the rest is written.
  const [counted] = await connection.execute<ResultSetHeader>(
    'update file_number_counter set last_number = last_insert_id(last_number + 1) where file_year = ?',
    [Number(day.slice(0, 4))],
  );
  await connection.execute('update hardship_case set file_number = ? where id = ?', [
    `HFK-${day.slice(0, 4)}-${String(counted.insertId).padStart(5, '0')}`,
    id,
  ]);
  await chain(connection, actor, id, now);
  return id;
}

/** The audit's chain, as the product writes it. */
async function chain(connection: PoolConnection, { accountId, fn }: Actor, caseId: string, now: string) {
  const ids = { caseId, seq: 1 };
  const payload = JSON.stringify({ accountId, action: 'capture', actorFunction: fn, fields: [], ids });
  const [heads] = await connection.execute('select seq, hash from audit_head where id = 1 for update');
  const [head] = heads as { seq: number; hash: string }[];
  const link = { seq: (head?.seq ?? 0) + 1, happened_at: now, payload, previous_hash: head?.hash ?? '' };
  const hash = hashOf(link);
  await connection.execute(
    'insert into audit_entry (seq, happened_at, payload, previous_hash, hash) values (?, ?, ?, ?, ?)',
    [link.seq, link.happened_at, payload, link.previous_hash, hash],
  );
  await connection.execute('update audit_head set seq = ?, hash = ? where id = 1', [link.seq, hash]);
}
