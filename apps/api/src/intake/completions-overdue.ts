import type { Reader } from '../cases/case-facts.ts';

/** A case that waits for the party although the day has passed. */
export interface OverdueCompletion {
  readonly id: string;
  readonly dueOn: string;
  readonly caseworkerId: string | null;
  /** How often the party was reminded since the newest request. */
  readonly reminders: number;
}

/** Completions whose due day has passed, the oldest first: for the daily run, which sees every case. */
export function completionsOverdue(reader: Reader, today: string): Promise<OverdueCompletion[]> {
  return reader.rows(
    `select c.id, c.completion_due_on as dueOn, c.caseworker_id as caseworkerId,
       (select count(*) from case_event e where e.case_id = c.id and e.action = 'remindCompletion' and e.seq >
         (select max(r.seq) from case_event r where r.case_id = c.id and r.action = 'requestCompletion')) as reminders
     from hardship_case c where c.state = 'COMPLETION' and c.completion_due_on < ?
     order by c.completion_due_on, c.id`,
    [today],
  );
}
