import { decisionReminderThresholds, nrw } from '@ersuchen/domain';
import type { Sql } from '../database/sql.ts';

/** Cases `c` in which the authority has yet to decide on somebody's request. */
export const DECISION_AWAITED = `(c.state in ('REQUEST_SENT', 'INTENT_REPORTED') and exists (select 1 from person q
  where q.case_id = c.id and q.state = 'REQUEST' and q.final_decision is null))`;

/** The last day on which the authority of a case `c` told anything about the request, at first the day of the request. */
export const HEARD_ON = `coalesce((select max(substr(y.reported_at, 1, 10)) from authority_report y where y.case_id = c.id),
  substr(c.authority_informed_at, 1, 10))`;

/** Cases `c` whose authority has been silent for so long that it is to be reminded: `decisionReminderOn` in SQL. */
export function reminderDue(today: string): Sql {
  const { heardBy, remindedBy } = decisionReminderThresholds(today, nrw);
  return {
    text: `${DECISION_AWAITED} and ((c.decision_reminded_on >= ${HEARD_ON} and c.decision_reminded_on <= ?)
      or ((c.decision_reminded_on is null or c.decision_reminded_on < ${HEARD_ON}) and ${HEARD_ON} <= ?))`,
    params: [remindedBy, heardBy],
  };
}
