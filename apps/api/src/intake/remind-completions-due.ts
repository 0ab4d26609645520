import { addDays, sameOrNextWorkingDay } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { type Duty, type DutyResult, each } from '../daily/duty.ts';
import { nrwHolidays } from '../statements/nrw-holidays.ts';
import { remindCompletion } from './commands/remind-completion.ts';
import { completionsOverdue } from './completions-overdue.ts';

/** What the party gets once more after its day has passed. */
const FURTHER_DAYS = 14;

/**
 * Reminds the party once of what it was asked for, with a further fortnight. After that the case stays overdue until
 * somebody of the office decides how it goes on.
 */
async function remindCompletionsDue(ctx: SignedInContext): Promise<DutyResult> {
  const today = ctx.clock.today();
  const from = addDays(today, FURTHER_DAYS);
  const dueOn = sameOrNextWorkingDay(from, nrwHolidays(from, addDays(from, FURTHER_DAYS)));
  const overdue = await completionsOverdue(ctx.database, today);
  return each(
    overdue.filter(({ reminders }) => reminders === 0),
    ({ id }) => remindCompletion(ctx, { id, version: null }, dueOn),
  );
}

export const completionReminders: Duty = {
  name: 'completion-reminders',
  label: { de: 'An Nachforderungen erinnern', en: 'Remind of completions' },
  run: remindCompletionsDue,
};
