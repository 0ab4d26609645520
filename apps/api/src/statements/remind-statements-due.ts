import { addWorkingDays, nrw, statementReminders as reminderDays } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { type Duty, type DutyResult, each } from '../daily/duty.ts';
import { remindStatement } from './commands/remind-statement.ts';
import { nrwHolidays } from './nrw-holidays.ts';

interface Awaited {
  readonly case_id: string;
  readonly due_on: string;
  readonly requested_at: string;
  /** Of the reminders for this due day, the latest: working days from it; null when there was none. */
  readonly reminded: number | null;
  readonly by_hand_today: number;
}

/**
 * The daily run reminds every authority whose day has come: seven and two working days before the due day, one and seven
 * after it. A run that was missed is made up for by one reminder, never by several.
 */
export async function remindStatementsDue(ctx: SignedInContext): Promise<DutyResult> {
  const today = ctx.clock.today();
  const first = Math.min(...nrw.statementReminders);
  const latestDue = addWorkingDays(today, -first, nrwHolidays(today, yearAfter(today)));
  const scope = casesFor(ctx.actor).on('c');
  const awaited = await ctx.database.rows<Awaited>(
    `select s.case_id, s.due_on, s.requested_at,
       (select max(r.working_days) from statement_reminder r where r.statement_id = s.id and r.due_on = s.due_on) as reminded,
       (select count(*) from statement_reminder r where r.statement_id = s.id and r.reminded_on = ?) as by_hand_today
     from statement s join hardship_case c on c.id = s.case_id
     where s.state in ('REQUESTED', 'DRAFTED') and c.state = 'STATEMENT_REQUESTED' and s.due_on <= ? and ${scope.text}
     order by s.due_on, s.id`,
    [today, latestDue, ...scope.params],
  );
  const due = awaited.flatMap((round) => {
    const workingDays = reminderDue(round, today);
    return workingDays === null ? [] : [{ id: round.case_id, workingDays }];
  });
  return each(due, ({ id, workingDays }) => remindStatement(ctx, { id, version: null, workingDays }));
}

export const statementReminders: Duty = {
  name: 'statement-reminders',
  label: { de: 'An Stellungnahmen erinnern', en: 'Remind of statements' },
  run: remindStatementsDue,
};

/** The reminder whose day has come and that has not gone out, or null. */
function reminderDue(round: Awaited, today: string): number | null {
  if (round.by_hand_today > 0) return null;
  const requestedOn = round.requested_at.slice(0, 10);
  const reminders = reminderDays(requestedOn, round.due_on, nrw, nrwHolidays(requestedOn, today));
  const last = reminders.filter(({ on }) => on <= today).at(-1);
  if (!last || (round.reminded !== null && round.reminded >= last.workingDays)) return null;
  return last.workingDays;
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
