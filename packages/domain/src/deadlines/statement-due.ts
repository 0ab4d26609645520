import type { RuleSettings } from '../commissions/rule-pack.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { addWorkingDays, type Holidays, sameOrNextWorkingDay } from './working-days.ts';

/** The last day for the statement. A period that ends on a day off ends with the next working day (§ 31(3) VwVfG NRW). */
export function statementDueOn(
  requestedOn: CalendarDate,
  { statementTargetDays }: Pick<RuleSettings, 'statementTargetDays'>,
  holidays: Holidays,
): CalendarDate {
  return sameOrNextWorkingDay(addDays(requestedOn, statementTargetDays), holidays);
}

/** @property workingDays from the due day; negative before it */
export interface StatementReminder {
  readonly on: CalendarDate;
  readonly workingDays: number;
}

/** The days on which the authority is reminded, none before the request itself, earliest first. */
export function statementReminders(
  requestedOn: CalendarDate,
  dueOn: CalendarDate,
  { statementReminders: offsets }: Pick<RuleSettings, 'statementReminders'>,
  holidays: Holidays,
): readonly StatementReminder[] {
  return offsets
    .map((workingDays) => ({ on: addWorkingDays(dueOn, workingDays, holidays), workingDays }))
    .filter(({ on }) => on > requestedOn)
    .sort((a, b) => a.workingDays - b.workingDays);
}
