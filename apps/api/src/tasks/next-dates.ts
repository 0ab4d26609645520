import {
  addDays,
  type CaseState,
  type NextDate,
  type NextDateFacts,
  nextDateOf,
  nrw,
} from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';
import { dayAt } from '../clock.ts';
import { inList } from '../database/sql.ts';
import { holidaysFrom } from './holidays.ts';

interface Row {
  id: string;
  version: number;
  state: CaseState;
  state_since: string;
  received_on: string | null;
  completion_due_on: string | null;
  decided_on: string | null;
  closing_released_at: string | null;
  authority_informed_at: string | null;
  decision_reminded_on: string | null;
  heard_at: string | null;
  statement_due_on: string | null;
  meeting_on: string | null;
  reachable_on: string | null;
  follow_up_on: string | null;
  next_on: string | null;
  next_kind: string | null;
}

const SQL = `select c.id, c.version, c.state, c.state_since, c.received_on, c.completion_due_on, c.decided_on, c.closing_released_at,
    c.authority_informed_at, c.decision_reminded_on, c.next_on, c.next_kind,
    (select max(y.reported_at) from authority_report y where y.case_id = c.id) as heard_at,
    (select min(s.due_on) from statement s where s.case_id = c.id and s.state in ('REQUESTED', 'DRAFTED')) as statement_due_on,
    (select min(m.meets_on) from agenda_item i join meeting m on m.id = i.meeting_id
      where i.case_id = c.id and m.state in ('PLANNED', 'INVITED', 'IN_SESSION')) as meeting_on,
    (select min(n.meets_on) from meeting n where n.kind = 'COMMISSION' and n.state in ('PLANNED', 'INVITED')
      and n.meets_on >= ?) as reachable_on,
    (select min(f.due_on) from follow_up f where f.case_id = c.id and f.done_at is null) as follow_up_on
  from hardship_case c`;

/** A case's next date as it follows from its rows, beside the one that is kept with it. */
export interface FoundDate {
  readonly id: string;
  readonly version: number;
  readonly found: NextDate | null;
  readonly isKept: boolean;
}

/** What the command under way changes on the case and has not written yet. */
export type Overlay = Partial<
  Pick<
    Row,
    | 'state'
    | 'state_since'
    | 'received_on'
    | 'completion_due_on'
    | 'decided_on'
    | 'closing_released_at'
    | 'authority_informed_at'
    | 'decision_reminded_on'
  >
>;

/** The next dates of several cases, in one statement however many there are. */
export async function nextDates(
  reader: Reader,
  ids: readonly string[],
  today: string,
  overlay: Overlay = {},
): Promise<readonly FoundDate[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const reachableFrom = addDays(today, nrw.invitationDays);
  const rows = await reader.rows<Row>(`${SQL} where c.id in (${list.text})`, [reachableFrom, ...list.params]);
  return rows.map((row) => {
    const found = nextDateOf(factsFrom({ ...row, ...overlay }), nrw, holidaysFrom(today));
    return {
      id: row.id,
      version: row.version,
      found,
      isKept: row.next_on === (found?.on ?? null) && row.next_kind === (found?.kind ?? null),
    };
  });
}

const day = (instant: string | null): string | null => (instant === null ? null : dayAt(instant));

const factsFrom = (row: Row): NextDateFacts => ({
  state: row.state,
  stateSince: row.state_since,
  receivedOn: row.received_on,
  completionDueOn: row.completion_due_on,
  statementDueOn: row.statement_due_on,
  meetingOn: row.meeting_on,
  reachableMeetingOn: row.reachable_on,
  decidedOn: row.decided_on,
  closingReleasedOn: day(row.closing_released_at),
  authorityInformedOn: day(row.authority_informed_at),
  authorityHeardOn: day(row.heard_at),
  authorityRemindedOn: row.decision_reminded_on,
  followUpOn: row.follow_up_on,
});
