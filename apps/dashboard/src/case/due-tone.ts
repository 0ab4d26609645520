import { type CalendarDate, daysBetween } from '@ersuchen/domain';

/** Days before its end in which a period is pointed out. */
const SOON = 7;

/** The colour of a period; the words beside it say the same. */
export function dueTone(due: CalendarDate, today: CalendarDate): 'danger' | 'warning' | 'neutral' {
  const days = daysBetween(today, due);
  if (days < 0) return 'danger';
  return days <= SOON ? 'warning' : 'neutral';
}
