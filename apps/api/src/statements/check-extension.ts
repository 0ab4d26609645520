import { type CalendarDate, parseCalendarDate } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { FieldError } from '../graphql/answers.ts';
import { explained } from '../refusals.ts';
import { checkDueDay } from './check-due-day.ts';

/** A new due day: a working day from today on, at most a year ahead, and later than the one that holds. */
export function checkLaterDay(
  ctx: SignedInContext,
  path: string,
  value: string,
  dueOn: CalendarDate,
): FieldError[] {
  const errors = checkDueDay(path, value, { today: ctx.clock.today(), language: ctx.language });
  if (errors.length > 0) return errors;
  const reading = parseCalendarDate(value);
  if ('value' in reading && reading.value > dueOn) return [];
  return explained([{ path, code: 'DATE_TOO_EARLY' }], ctx.language);
}
