import type { CalendarDate } from '../dates/calendar-date.ts';
import { codesOf, isCodeOf } from './code-list.ts';
import { type Nationality, type NationalityKey, nationalities } from './nationalities.ts';

export const STATELESS: NationalityKey = 'XXA';
export const UNCLEAR: NationalityKey = 'XXU';
export const NOT_STATED: NationalityKey = 'XXN';

const WITHOUT_STATE: ReadonlySet<NationalityKey> = new Set([STATELESS, UNCLEAR, NOT_STATED]);

export function nationalityOf(key: string): Nationality | undefined {
  return isCodeOf(nationalities, key) ? nationalities[key] : undefined;
}

/** Stateless, unclear or not stated: no state stands behind the key. */
export function isWithoutState(key: string): boolean {
  return isCodeOf(nationalities, key) && WITHOUT_STATE.has(key);
}

/** What a case received on this day may name: an ended state only while it existed. */
export function selectableNationalities(receivedOn: CalendarDate): readonly NationalityKey[] {
  return codesOf(nationalities).filter((key) => isSelectableNationality(key, receivedOn));
}

export function isSelectableNationality(key: string, receivedOn: CalendarDate): boolean {
  const nationality = nationalityOf(key);
  if (!nationality) return false;
  return nationality.validUntil === undefined || receivedOn <= nationality.validUntil;
}

/** States of birth, also states that have ended. */
export function isStateOfBirth(key: string): boolean {
  return nationalityOf(key) !== undefined && !isWithoutState(key);
}
