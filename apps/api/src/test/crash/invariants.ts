import { verify } from '../../audit/verify.ts';
import type { Database } from '../../database/database.ts';

/** What must never be found in the database, whenever the process died; the kit's own rows were written before. */
const NEVER: Readonly<Record<string, string>> = {
  'a case whose version is not the number of its events': `select c.id from hardship_case c
    where c.version <> (select count(*) from case_event e where e.case_id = c.id)
      or c.version <> (select coalesce(max(e.seq), 0) from case_event e where e.case_id = c.id)`,
  'a case that is not in the state of its last event': `select c.id from hardship_case c
    join case_event e on e.case_id = c.id and e.seq = c.version where c.version > 1 and e.to_state <> c.state`,
  'an application with half its persons': `select c.id from hardship_case c
    where c.person_count <> (select count(*) from person p where p.case_id = c.id)`,
  'a submitted application without file number, receipt or letters': `select c.id from hardship_case c
    join case_event e on e.case_id = c.id and e.action = 'submit' and e.from_state = 'DRAFT' and e.seq = 2
    where c.file_number is null or c.received_on is null
      or (select count(*) from outbox o where o.case_id = c.id) <> 2`,
  'a draft with a file number or a letter': `select c.id from hardship_case c where c.state = 'DRAFT'
    and (c.file_number is not null or exists (select 1 from outbox o where o.case_id = c.id))`,
  'a published item whose case is not on the agenda': `select i.id from agenda_item i
    join hardship_case c on c.id = i.case_id
    where i.published_version is not null and i.result is null and c.state <> 'ON_AGENDA'`,
  'a case on the agenda whose item is not published': `select c.id from hardship_case c where c.state = 'ON_AGENDA'
    and not exists (select 1 from agenda_item i where i.case_id = c.id and i.published_version is not null)`,
  'an agenda whose number of versions is not that of its publications': `select m.id from meeting m
    where m.agenda_version <> (select count(*) from agenda_publication p where p.meeting_id = m.id)`,
  'a published agenda without exactly one invitation for each recipient': `select m.id from meeting m
    where m.agenda_version > 0 and (select count(*) from outbox o where o.meeting_id = m.id and o.letter = 'INVITATION')
      <> (select count(*) from paper_recipient r where r.meeting_id = m.id)`,
  'a draft agenda with an invitation or open papers': `select m.id from meeting m where m.agenda_version = 0
    and (exists (select 1 from outbox o where o.meeting_id = m.id)
      or exists (select 1 from paper_release r where r.meeting_id = m.id))`,
  'a decided case whose item is not decided, or the other way round': `select c.id from agenda_item i
    join hardship_case c on c.id = i.case_id
    where (c.decided_on is null and i.result is not null) or (c.decided_on is not null and i.result is null)`,
  'a decided case with a person without an outcome, or the other way round': `select p.id from person p
    join hardship_case c on c.id = p.case_id
    where (c.decided_on is null and p.outcome_on is not null) or (c.decided_on is not null and p.outcome_on is null)`,
  'one occasion with two letters': `select o.occasion from outbox o group by o.occasion having count(*) > 1`,
  'two cases with one file number': `select c.file_number from hardship_case c where c.file_number is not null
    group by c.file_number having count(*) > 1`,
  'a key of a submission that took no effect': `select k.request_key from idempotency_key k
    where k.request_key like 'submit %' and not exists (select 1 from case_event e where e.case_id = k.result_id
      and e.action = 'submit')`,
  'a submission without its key': `select e.case_id from case_event e where e.action = 'submit' and e.seq = 2
    and not exists (select 1 from idempotency_key k where k.result_id = e.case_id and k.request_key like 'submit %')`,
  'a publication without its key': `select p.meeting_id from agenda_publication p
    where not exists (select 1 from idempotency_key k where k.result_id = p.meeting_id and k.request_key like 'publish %')`,
  'a letter that was sent and has no moment, or waits and has one': `select o.id from outbox o
    where (o.state = 'SENT' and o.sent_at is null) or (o.state = 'DUE' and o.sent_at is not null)`,
};

/** The sentences that are true and must not be, each with the first rows that make it so. */
export async function broken(database: Database): Promise<string[]> {
  const found: string[] = [];
  for (const [sentence, sql] of Object.entries(NEVER)) {
    const rows = await database.rows(sql);
    if (rows.length > 0) found.push(`${sentence}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return [...found, ...(await gapsInFileNumbers(database)), ...(await unrecorded(database))];
}

/** Numbers that the API gave out, without a gap: the counter was set before. */
async function gapsInFileNumbers(database: Database): Promise<string[]> {
  const [row] = await database.rows<{ counted: number | null; given: number }>(
    `select (select max(last_number) from file_number_counter) as counted, count(*) as given
     from case_event where action = 'submit' and seq = 2`,
  );
  const { counted, given } = row ?? { counted: 0, given: 0 };
  return counted !== null && counted !== FIRST_NUMBER + given ? [`${counted} counted, ${given} given`] : [];
}

/** Where the file numbers of the API begin. */
export const FIRST_NUMBER = 50_000;

/** Events and records of the audit are the same, and the chain is whole. */
async function unrecorded(database: Database): Promise<string[]> {
  const verdict = await verify(database);
  const events = await database.rows<{ case_id: string; seq: number }>(
    `select case_id, seq from case_event where account_id <> '00000000000000000000000000'`,
  );
  const entries = await database.rows<{ payload: string }>('select payload from audit_entry');
  const recorded = entries.flatMap(({ payload }) => {
    const { ids } = JSON.parse(payload) as { ids: { caseId?: string; seq?: number } };
    return ids.caseId && ids.seq ? [`${ids.caseId}:${ids.seq}`] : [];
  });
  const happened = events.map(({ case_id, seq }) => `${case_id}:${seq}`);
  const missing = happened.filter((each) => !recorded.includes(each));
  const invented = recorded.filter((each) => !happened.includes(each));
  return [
    ...(verdict.ok ? [] : [`the audit chain: ${JSON.stringify(verdict)}`]),
    ...(missing.length > 0 ? [`events without a record: ${missing.slice(0, 3)}`] : []),
    ...(invented.length > 0 ? [`records without an event: ${invented.slice(0, 3)}`] : []),
    ...(recorded.length === new Set(recorded).size ? [] : ['an event that was recorded twice']),
  ];
}
