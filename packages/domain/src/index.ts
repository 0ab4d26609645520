export { codesOf, isCodeOf } from './codes/code-list.ts';
export type { Label, Language } from './codes/label.ts';
export { AGE_OF_MAJORITY, type AgeRange, ageOn, isAdultOn } from './dates/age.ts';
export {
  addDays,
  type CalendarDate,
  type DateReading,
  type DateRefusal,
  daysBetween,
  isBefore,
  isCalendarDate,
  monthOf,
  parseCalendarDate,
  weekdayOf,
} from './dates/calendar-date.ts';
export {
  earliestDay,
  isPartialDate,
  latestDay,
  type PartialDate,
  parsePartialDate,
} from './dates/partial-date.ts';
export { FOLDED_NAME_MAX, foldName, nameKey } from './names/fold.ts';
