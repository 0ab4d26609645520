import type { ItemResult } from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';
import type { SignedInContext } from '../context.ts';
import { inList } from '../database/sql.ts';
import { recordsFor } from '../minutes/require-record.ts';
import type { DeliberationPerson, RecusalView, VoteTallyView } from './views/deliberation-item.ts';

export interface RecordRow {
  readonly itemId: string;
  readonly caseId: string;
  readonly version: number;
  readonly caseState: string;
  readonly leadName: string;
  readonly result: ItemResult | null;
  readonly resultReason: string | null;
  readonly nextMeetingId: string | null;
  readonly nextMeetsOn: string | null;
  readonly minutesVersion: number | null;
  readonly body: string | null;
  readonly requestReasons: string | null;
  readonly hints: string | null;
  readonly recommendation: string | null;
}

/** The items whose record is open to the reader, with what the minutes say about them. */
export function recordRows(ctx: SignedInContext, meetingId: string): Promise<RecordRow[]> {
  const open = recordsFor(ctx);
  return ctx.database.rows<RecordRow>(
    `select i.id as itemId, c.id as caseId, c.version, c.state as caseState, c.lead_name as leadName, i.result,
       i.result_reason as resultReason, n.id as nextMeetingId, n.meets_on as nextMeetsOn,
       x.version as minutesVersion, x.body, x.request_reasons as requestReasons, x.hints, x.recommendation
     from agenda_item i join hardship_case c on c.id = i.case_id
     left join item_minutes x on x.item_id = i.id
     left join meeting n on n.id = i.next_meeting_id
     where i.meeting_id = ? and ${open.text}`,
    [meetingId, ...open.params],
  );
}

export type PersonRow = DeliberationPerson & { readonly caseId: string };

/** Everybody named in these cases, in their order. */
export async function personRows(reader: Reader, caseIds: readonly string[]): Promise<PersonRow[]> {
  if (caseIds.length === 0) return [];
  const list = inList(caseIds);
  const rows = await reader.rows<PersonRow & { readonly surname: string; readonly firstNames: string }>(
    `select p.case_id as caseId, p.id, p.surname, p.first_names as firstNames, p.birth_date as birthDate, p.state
     from person p where p.case_id in (${list.text}) order by p.case_id, p.position`,
    list.params,
  );
  return rows.map(({ surname, firstNames, ...row }) => ({
    ...row,
    name: [surname, firstNames].filter((part) => part !== '').join(', '),
  }));
}

export type TallyRow = Omit<VoteTallyView, 'carried' | 'majority'> & {
  readonly itemId: string;
  readonly carried: number;
};

/** Every tally of these items, those that hold no longer too, the oldest first. */
export async function tallyRows(reader: Reader, itemIds: readonly string[]): Promise<TallyRow[]> {
  if (itemIds.length === 0) return [];
  const list = inList(itemIds);
  return reader.rows<TallyRow>(
    `select t.item_id as itemId, t.id, t.person_id as personId, t.question, t.yes_votes as yes, t.no_votes as no,
       t.abstentions as abstain, t.present, t.seats, t.carried, t.rule_version as ruleVersion, t.voted_at as votedAt,
       t.voided_at as voidedAt, t.void_reason as voidReason
     from vote_tally t where t.item_id in (${list.text}) order by t.recorded_at, t.question desc, t.id`,
    list.params,
  );
}

export type RecusalRow = RecusalView & { readonly caseId: string };

/** Who is recused from these cases, by record and by rule, and which recusals were undone. */
export async function recusalRows(reader: Reader, caseIds: readonly string[]): Promise<RecusalRow[]> {
  if (caseIds.length === 0) return [];
  const list = inList(caseIds);
  return reader.rows<RecusalRow>(
    `select x.case_id as caseId, a.id as accountId, a.name, 'HOLDS' as kind, x.reason, x.recorded_at as recordedAt
     from recusal x join account a on a.id = x.account_id where x.case_id in (${list.text})
     union all
     select distinct c.id, a.id, a.name, 'RULE', null, null from hardship_case c
     join account_function h on h.actor_function = 'AUTHORITY' and h.authority_id = c.authority_id
     join account a on a.id = h.account_id
     where c.id in (${list.text}) and exists (select 1 from account_function s
       where s.account_id = h.account_id and s.seat_id is not null)
     union all
     select r.case_id, a.id, a.name, r.kind, r.reason, r.recorded_at from recusal_record r
     join account a on a.id = r.account_id where r.case_id in (${list.text}) and r.kind = 'UNDONE'
     order by 1, 3, 6`,
    [...list.params, ...list.params, ...list.params],
  );
}
