import type { RuleSettings } from '../commissions/rule-pack.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';

/** What is known of the authority's silence after a request; null where there was nothing. */
export interface AuthoritySilence {
  readonly requestedOn: CalendarDate;
  /** The last day on which the authority told anything about the request. */
  readonly reportedOn: CalendarDate | null;
  readonly remindedOn: CalendarDate | null;
}

type Periods = Pick<RuleSettings, 'decisionReminderDays' | 'decisionReminderEveryDays'>;

/** The day from which a silent authority is reminded of its decision. The ordinance sets it no period (§ 7(3) HFKVO). */
export function decisionReminderOn(
  { requestedOn, reportedOn, remindedOn }: AuthoritySilence,
  { decisionReminderDays, decisionReminderEveryDays }: Periods,
): CalendarDate {
  const heard = reportedOn !== null && reportedOn > requestedOn ? reportedOn : requestedOn;
  return remindedOn !== null && remindedOn >= heard
    ? addDays(remindedOn, decisionReminderEveryDays)
    : addDays(heard, decisionReminderDays);
}

/** The same as two days: the authority was last heard on or before the one, and last reminded on or before the other. */
export function decisionReminderThresholds(
  today: CalendarDate,
  { decisionReminderDays, decisionReminderEveryDays }: Periods,
): { readonly heardBy: CalendarDate; readonly remindedBy: CalendarDate } {
  return {
    heardBy: addDays(today, -decisionReminderDays),
    remindedBy: addDays(today, -decisionReminderEveryDays),
  };
}
