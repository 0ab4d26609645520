import type { CalendarDate } from '../dates/calendar-date.ts';

/** @property submit mandatory fields count; a draft may leave them empty, but nothing it holds may be wrong */
export interface Occasion {
  readonly submit: boolean;
  readonly today: CalendarDate;
}
