import type { RuleSettings } from '../commissions/rule-pack.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { addWorkingDays, type Holidays, sameOrPreviousWorkingDay } from './working-days.ts';

type PeriodsBeforeMeeting = Pick<
  RuleSettings,
  'invitationDays' | 'preparationWorkingDays' | 'statementTargetDays'
>;

/** Last days, all of them working days, by which a case still reaches a meeting. */
export interface MeetingCutOffs {
  readonly requestStatementBy: CalendarDate;
  readonly statementInBy: CalendarDate;
  /** The papers are released and the invitations leave (§ 3(2) HFKVO: in good time). */
  readonly inviteBy: CalendarDate;
}

export function meetingCutOffs(
  meetsOn: CalendarDate,
  { invitationDays, preparationWorkingDays, statementTargetDays }: PeriodsBeforeMeeting,
  holidays: Holidays,
): MeetingCutOffs {
  const inviteBy = sameOrPreviousWorkingDay(addDays(meetsOn, -invitationDays), holidays);
  const statementInBy = addWorkingDays(inviteBy, -preparationWorkingDays, holidays);
  const requestStatementBy = sameOrPreviousWorkingDay(addDays(statementInBy, -statementTargetDays), holidays);
  return { requestStatementBy, statementInBy, inviteBy };
}
