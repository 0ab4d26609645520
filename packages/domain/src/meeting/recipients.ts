import type { CalendarDate } from '../dates/calendar-date.ts';
import type { SeatRole } from './attendance.ts';

/** A person's term on a seat. */
export interface SeatHolder {
  readonly accountId: string;
  readonly role: SeatRole;
  readonly termFrom: CalendarDate;
  /** Last day of the term; null while it is open. */
  readonly termTo: CalendarDate | null;
}

export type RecipientRefusal = 'NOT_OF_THIS_SEAT' | 'TERM_OVER' | 'ABSENCE_NOT_DECLARED';

export function isInTerm(holder: SeatHolder, day: CalendarDate): boolean {
  return holder.termFrom <= day && (holder.termTo === null || day <= holder.termTo);
}

/** What stands against sending the papers of a seat to this account; null when nothing does. */
export function recipientRefusal(
  holders: readonly SeatHolder[],
  accountId: string,
  meeting: { readonly meetsOn: CalendarDate; readonly absenceReason: string | null },
): RecipientRefusal | null {
  const own = holders.filter((holder) => holder.accountId === accountId);
  if (own.length === 0) return 'NOT_OF_THIS_SEAT';
  const holding = own.filter((holder) => isInTerm(holder, meeting.meetsOn));
  if (holding.length === 0) return 'TERM_OVER';
  if (holding.some((holder) => holder.role === 'MEMBER')) return null;
  return (meeting.absenceReason ?? '').trim() === '' ? 'ABSENCE_NOT_DECLARED' : null;
}

/** Who receives the papers as long as no absence is declared: the seat's member in office on that day. */
export function defaultRecipient(holders: readonly SeatHolder[], meetsOn: CalendarDate): SeatHolder | null {
  return holders.find((holder) => holder.role === 'MEMBER' && isInTerm(holder, meetsOn)) ?? null;
}
