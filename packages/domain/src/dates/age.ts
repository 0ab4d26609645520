import type { CalendarDate } from './calendar-date.ts';
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts';

/** § 2 BGB. */
export const AGE_OF_MAJORITY = 18;

/** Completed years of life; both are equal when the date of birth is fully known. */
export interface AgeRange {
  readonly atLeast: number;
  readonly atMost: number;
}

/** A person born on 29 February completes a year of life with the end of 28 February (§§ 187, 188 BGB). */
export function ageOn(birth: PartialDate, date: CalendarDate): AgeRange {
  return {
    atLeast: completedYears(latestDay(birth), date),
    atMost: completedYears(earliestDay(birth), date),
  };
}

/**
 * Whether the person has to consent alone. An incompletely known date of birth counts from the earliest day it can
 * mean: nobody who may be of age is left out of the question for consent.
 */
export function isAdultOn(birth: PartialDate, date: CalendarDate): boolean {
  return ageOn(birth, date).atMost >= AGE_OF_MAJORITY;
}

function completedYears(birth: CalendarDate, date: CalendarDate): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
}
