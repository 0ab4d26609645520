import { addDays, type CalendarDate, daysBetween } from '@ersuchen/domain';

/** Numbers and days of a large seed; everything grows with the number of cases. */
export interface Sizes {
  readonly cases: number;
  readonly meetings: number;
  /** Receipt of the first case. */
  readonly begins: CalendarDate;
  readonly today: CalendarDate;
}

export const ITEMS_PER_MEETING = 25;
export const EVENTS_PER_CASE = 10;
/** Persons of ten cases in turn: 2.5 on average. */
export const PERSONS = [1, 2, 1, 4, 2, 3, 1, 5, 2, 4];
/** Documents of ten cases in turn: 8 on average. */
export const DOCUMENTS = [6, 9, 7, 10, 8, 5, 11, 8, 9, 7];

/** About 23 years of an office. */
const DAYS = 1218 * 7;
const DAYS_TO_MEETING = 26 * 7;
/** The last meetings, in days from today: held and still being followed up, published, in draft. */
const LAST_MEETINGS = [-33, -12, -4, 9, 37];
/** Younger cases have not come far enough for a meeting. */
export const RECENT_DAYS = 20 * 7;

export function sizesOf(cases: number, today: CalendarDate): Sizes {
  return {
    cases,
    today,
    begins: addDays(today, -DAYS),
    meetings: Math.max(LAST_MEETINGS.length + 1, Math.round(cases * 0.012)),
  };
}

/** Cases come evenly; the `index`-th of them is received on this day. */
export function receiptDay({ begins, cases }: Sizes, index: number): CalendarDate {
  return addDays(begins, Math.floor((index * (DAYS - 1)) / cases));
}

/** Meetings are held at even distances; only the last have days of their own, so that every seed has all kinds. */
export function meetingDay({ begins, meetings, today }: Sizes, index: number): CalendarDate {
  const fromEnd = LAST_MEETINGS.at(index - meetings);
  if (index >= meetings - LAST_MEETINGS.length && fromEnd !== undefined) return addDays(today, fromEnd);
  const first = addDays(begins, DAYS_TO_MEETING);
  const days = daysBetween(first, addDays(today, -40));
  return addDays(first, Math.floor((index * days) / Math.max(meetings - LAST_MEETINGS.length - 1, 1)));
}
