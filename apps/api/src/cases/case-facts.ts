import {
  type CaseFacts,
  type CaseState,
  catalogueAt,
  effectOf,
  type FindingFacts,
  groundIn,
  hasQuorum,
  isUndecided,
  nrw,
  type PersonFacts,
  type RetentionFacts,
  retainedUntil,
  type StatementState,
  settingIn,
} from '@ersuchen/domain';
import type { Actor } from '../access/actor.ts';
import { dayAt } from '../clock.ts';
import { settingColumn } from '../commission/setting-column.ts';
import { inList, type SqlValue } from '../database/sql.ts';
import { SEATS_ON_THE_DAY, SEATS_PRESENT, SEATS_VOTING } from './seats-present.ts';

/** A transaction or the database: whatever reads rows. */
export interface Reader {
  rows<R>(sql: string, params: readonly SqlValue[]): Promise<R[]>;
}

interface CaseRow {
  id: string;
  state: CaseState;
  state_since: string;
  received_on: string | null;
  representation: string;
  mandate_on: string | null;
  mandate_revoked_on: string | null;
  illness_claimed: number;
  release_on: string | null;
  authority_id: string | null;
  registered_at: string | null;
  open_items: number;
  proposal: string | null;
  proposed_by: string | null;
  note_length: number | null;
  decided_on: string | null;
  closing_released_at: string | null;
  authority_informed_at: string | null;
  removal_on: string | null;
  removal_fixed_on: string | null;
  in_detention: number;
  statement: StatementState | null;
  statement_of: string | null;
  requested_at: string | null;
  meets_on: string | null;
  meeting_state: string | null;
  override_reason: string | null;
  heads_authority: number;
  pre_check_body: string | null;
  four_eyes: string | null;
  legal_hold_reason: string | null;
  corrections: number;
  seats: number;
  seats_present: number;
  seats_voting: number;
  reasons_length: number | null;
  extensions_asked: number;
}

const CASE_SQL = `select c.id, c.state, c.state_since, c.received_on, c.representation, c.mandate_on, c.mandate_revoked_on,
    c.illness_claimed, c.release_on, c.authority_id, c.registered_at, c.proposal, c.proposed_by, length(c.case_note) as note_length, c.decided_on,
    c.closing_released_at, c.authority_informed_at, c.removal_on, c.removal_fixed_on, c.in_detention, s.state as statement, s.authority_id as statement_of, s.requested_at,
    m.meets_on, m.state as meeting_state, i.override_reason, c.legal_hold_reason,
    (select count(*) from correction k where k.case_id = c.id and k.decided_at is null and k.asked_by <> ?) as corrections,
    (select count(*) from account_function f where f.account_id = ? and f.actor_function = 'AUTHORITY'
      and f.authority_id = c.authority_id) as heads_authority,
    (select count(*) from completion_item q where q.case_id = c.id and q.arrived_on is null
      and q.given_up_on is null) as open_items,
    ${settingColumn('PRE_CHECK_BODY')} as pre_check_body, ${settingColumn('FOUR_EYES')} as four_eyes,
    ${SEATS_ON_THE_DAY} as seats, ${SEATS_PRESENT} as seats_present, ${SEATS_VOTING} as seats_voting,
    (select max(length(x.request_reasons)) from item_minutes x where x.case_id = c.id
      and x.meeting_id = coalesce(m.id, c.decided_meeting_id)) as reasons_length,
    (select count(*) from statement_extension y where y.statement_id = s.id and y.state = 'ASKED') as extensions_asked
  from hardship_case c
  left join statement s on s.case_id = c.id
    and s.round = (select max(r.round) from statement r where r.case_id = c.id)
  left join agenda_item i on i.id = (select max(j.id) from agenda_item j join meeting n on n.id = j.meeting_id
    where j.case_id = c.id and j.result is null and n.state in ('PLANNED', 'INVITED', 'IN_SESSION'))
  left join meeting m on m.id = i.meeting_id`;

interface StandingRow {
  case_id: string;
  person_id: string | null;
  state: PersonFacts['state'];
  intent: PersonFacts['intent'];
  final_decision: PersonFacts['final'];
  consent_on: string | null;
  departure_impossible: number | null;
  code: string | null;
  finding: 'YES' | 'NO' | 'OPEN' | null;
  subject: string | null;
  reason: string | null;
  decided_at: string | null;
}

/** Persons with their findings, and the chair's overrides, in one statement. */
const standingSql = (
  list: string,
) => `select p.case_id, p.id as person_id, p.state, p.intent, p.final_decision,
    p.consent_on, p.departure_impossible, f.ground as code, f.finding, null as subject, f.exception_reason as reason,
    p.position, f.decided_at
  from person p left join finding f on f.person_id = p.id where p.case_id in (${list})
  union all
  select o.case_id, null, null, null, null, null, null, o.blocker, null, o.subject, o.reason, 1000, null
  from blocker_override o where o.case_id in (${list})
  order by 1, 12, 2`;

/** Who asks, and on which day: what facts depend on besides the rows. */
export interface Asking {
  readonly actor: Actor;
  readonly today: string;
}

/**
 * The facts of several cases for the rules of the domain, in two statements however many there are. The ids must come
 * from the actor's scope.
 */
export async function factsOf(
  reader: Reader,
  ids: readonly string[],
  { actor, today }: Asking,
): Promise<ReadonlyMap<string, CaseFacts>> {
  if (ids.length === 0) return new Map();
  const list = inList(ids);
  const cases = await reader.rows<CaseRow>(`${CASE_SQL} where c.id in (${list.text})`, [
    actor.accountId,
    actor.accountId,
    ...list.params,
  ]);
  const standing = await reader.rows<StandingRow>(standingSql(list.text), [...list.params, ...list.params]);
  const byCase = Map.groupBy(standing, (row) => row.case_id);
  return new Map(cases.map((row) => [row.id, factsFrom(row, byCase.get(row.id) ?? [], { actor, today })]));
}

function factsFrom(row: CaseRow, standing: readonly StandingRow[], { actor, today }: Asking): CaseFacts {
  const fourEyes = settingIn('FOUR_EYES', row.four_eyes, nrw) === 'ON';
  const persons = personsFrom(row, standing);
  return {
    state: row.state,
    stateWhilePending: row.state,
    today,
    receivedOn: row.received_on,
    stateSince: row.state_since,
    persons,
    personsAfter: persons,
    applicationComplete: row.state !== 'DRAFT',
    represented: row.representation !== 'NONE' && row.mandate_revoked_on === null,
    mandateValid: row.mandate_on !== null && row.mandate_revoked_on === null,
    illnessClaimed: row.illness_claimed === 1,
    releaseGiven: row.release_on !== null,
    registered: row.registered_at !== null,
    completionOpen: row.state === 'COMPLETION' || row.open_items > 0,
    preCheckBody: settingIn('PRE_CHECK_BODY', row.pre_check_body, nrw),
    proposalPrepared: row.proposal !== null,
    proposedByActing: fourEyes && row.proposed_by === actor.accountId,
    authorityKnown: row.authority_id !== null,
    actingHeadsAuthority: row.heads_authority > 0,
    statement: statementOf(row),
    statementRequestedOn: statementOf(row) === 'NONE' ? null : (row.requested_at?.slice(0, 10) ?? null),
    extensionAsked: row.extensions_asked > 0,
    caseNoteWritten: (row.note_length ?? 0) > 0,
    overrides: standing
      .filter((each) => each.person_id === null)
      .map((each) => ({ blocker: each.code ?? '', subject: each.subject ?? '', reason: each.reason ?? '' })),
    meetingOn: row.meets_on,
    invitationDays: nrw.invitationDays,
    agendaOverride: row.override_reason,
    meetingInSession: row.meeting_state === 'IN_SESSION',
    quorate: isQuorate(row),
    decidedBefore: row.decided_on !== null,
    closingReleased: row.closing_released_at !== null,
    requestReasonsWritten: (row.reasons_length ?? 0) > 0,
    authorityInformed: row.authority_informed_at !== null,
    correctionAskedByAnother: row.corrections > 0,
    retainedUntil: retainedUntil(retentionFactsOf(row), nrw),
    legalHold: row.legal_hold_reason !== null,
    removalOn: row.removal_on,
    inDetention: row.in_detention === 1,
  };
}

/** Only a statement of the authority that is competent now counts: a new one is asked anew. */
const statementOf = ({ statement, statement_of, authority_id }: CaseRow): StatementState | 'NONE' =>
  statement === null || (authority_id !== null && statement_of !== authority_id) ? 'NONE' : statement;

const retentionFactsOf = (row: CaseRow): RetentionFacts => ({
  state: row.state,
  stateSince: row.state_since,
  decidedBefore: row.decided_on !== null,
  closingReleasedOn: row.closing_released_at === null ? null : dayAt(row.closing_released_at),
});

/** For this case: a recused member counts only where the rules say so (§ 6(2) HFKVO). */
const isQuorate = (row: CaseRow): boolean =>
  row.meeting_state === 'IN_SESSION' &&
  hasQuorum(nrw.recusalCounts === 'PRESENT' ? row.seats_present : row.seats_voting, row.seats || nrw.seats);

function personsFrom(row: CaseRow, standing: readonly StandingRow[]): PersonFacts[] {
  const rows = standing.filter((each) => each.person_id !== null);
  return [...Map.groupBy(rows, (each) => each.person_id ?? '')].flatMap(([id, own]) =>
    own.slice(0, 1).map((first) => ({
      id,
      state: first.state,
      intent: first.intent,
      final: first.final_decision,
      consentGiven: first.consent_on !== null,
      findings: own.flatMap((each) => findingFrom(row, each)),
    })),
  );
}

function findingFrom(
  row: CaseRow,
  { code, finding, reason, decided_at, departure_impossible }: StandingRow,
): FindingFacts[] {
  if (code === null || finding === null) return [];
  const receivedOn = row.received_on ?? row.state_since;
  const ground = groundIn(catalogueAt(receivedOn, nrw), code);
  if (!ground) return [];
  const departureImpossible = departure_impossible === 1;
  const circumstances = { receivedOn, departureImpossible, removalFixedOn: row.removal_fixed_on };
  const found = { ground, value: finding, exceptionReason: reason };
  const fourEyes = settingIn('FOUR_EYES', row.four_eyes, nrw) === 'ON';
  const undecided = fourEyes && isUndecided(found, decided_at !== null);
  return [{ ground: code, effect: effectOf(found, circumstances), undecided }];
}
