import { type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import type { CaseFacts } from './facts.ts';

export const URGENCY_CODES = ['REMOVAL_DATE', 'DETENTION', 'REMOVAL_ANNOUNCED', 'WAITING'] as const;
export type UrgencyCode = (typeof URGENCY_CODES)[number];

export interface UrgencyReason {
  readonly code: UrgencyCode;
  /**
   * REMOVAL_DATE: days until then, negative once it is past. REMOVAL_ANNOUNCED: the same where the party named a day.
   * WAITING: days since receipt. DETENTION: null.
   */
  readonly days: number | null;
  readonly date: CalendarDate | null;
}

export interface Urgency {
  readonly reasons: readonly UrgencyReason[];
  /** Smaller goes first. Only for comparison; it has no unit. */
  readonly rank: number;
}

export interface UrgencyFacts extends Pick<CaseFacts, 'today' | 'receivedOn' | 'removalOn' | 'inDetention'> {
  /** What the application says of a near removal; it counts until the office knows the date itself. */
  readonly removalAnnounced?: { readonly on: CalendarDate | null } | null;
}

/** A removal within so many days goes before everything else, whatever waits longer. */
export const REMOVAL_URGENT_DAYS = 14;

/** Wider than any number of days between two dates of a procedure. */
const BAND = 1_000_000;

/** What speaks for dealing with a case soon: a removal date (the soonest first), then detention or what was announced, then waiting. */
export function urgencyOf(facts: UrgencyFacts): Urgency {
  const daysLeft = facts.removalOn === null ? null : daysBetween(facts.today, facts.removalOn);
  const waited = facts.receivedOn === null ? 0 : daysBetween(facts.receivedOn, facts.today);
  const reasons: UrgencyReason[] = [];
  if (daysLeft !== null) reasons.push({ code: 'REMOVAL_DATE', days: daysLeft, date: facts.removalOn });
  if (facts.inDetention) reasons.push({ code: 'DETENTION', days: null, date: null });
  const announced = daysLeft === null ? (facts.removalAnnounced ?? null) : null;
  const announcedDays = announced?.on ? daysBetween(facts.today, announced.on) : null;
  if (announced) reasons.push({ code: 'REMOVAL_ANNOUNCED', days: announcedDays, date: announced.on });
  if (facts.receivedOn !== null) reasons.push({ code: 'WAITING', days: waited, date: facts.receivedOn });
  const rankWithoutDate = (facts.inDetention || announced ? BAND : 2 * BAND) - waited;
  return { reasons, rank: daysLeft ?? announcedDays ?? rankWithoutDate };
}

export function compareUrgency(a: Urgency, b: Urgency): number {
  return a.rank - b.rank;
}
