import { type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import type { CaseFacts } from './facts.ts';

export const URGENCY_CODES = ['REMOVAL_DATE', 'DETENTION', 'WAITING'] as const;
export type UrgencyCode = (typeof URGENCY_CODES)[number];

export interface UrgencyReason {
  readonly code: UrgencyCode;
  /** REMOVAL_DATE: days until then, negative once it is past. WAITING: days since receipt. DETENTION: null. */
  readonly days: number | null;
  readonly date: CalendarDate | null;
}

export interface Urgency {
  readonly reasons: readonly UrgencyReason[];
  /** Smaller goes first. Only for comparison; it has no unit. */
  readonly rank: number;
}

export type UrgencyFacts = Pick<CaseFacts, 'today' | 'receivedOn' | 'removalOn' | 'inDetention'>;

/** Wider than any number of days between two dates of a procedure. */
const BAND = 1_000_000;

/** What speaks for dealing with a case soon: a fixed removal date (the soonest first), then detention, then waiting. */
export function urgencyOf(facts: UrgencyFacts): Urgency {
  const daysLeft = facts.removalOn === null ? null : daysBetween(facts.today, facts.removalOn);
  const waited = facts.receivedOn === null ? 0 : daysBetween(facts.receivedOn, facts.today);
  const reasons: UrgencyReason[] = [];
  if (daysLeft !== null) reasons.push({ code: 'REMOVAL_DATE', days: daysLeft, date: facts.removalOn });
  if (facts.inDetention) reasons.push({ code: 'DETENTION', days: null, date: null });
  if (facts.receivedOn !== null) reasons.push({ code: 'WAITING', days: waited, date: facts.receivedOn });
  const rankWithoutDate = (facts.inDetention ? BAND : 2 * BAND) - waited;
  return { reasons, rank: daysLeft ?? rankWithoutDate };
}

export function compareUrgency(a: Urgency, b: Urgency): number {
  return a.rank - b.rank;
}
