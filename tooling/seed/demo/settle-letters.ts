import { addDays, type CalendarDate } from '@ersuchen/domain';
import type { Draft } from '../blank.ts';

/** Days in which the office signs and sends what is due. */
const USUAL_DAYS = 6;

/** Marks as sent what an office would have sent by now; what is young stays due. */
export function settleLetters(letters: readonly Draft<'outbox'>[], today: CalendarDate): Draft<'outbox'>[] {
  const youngest = addDays(today, -USUAL_DAYS);
  return letters.map((letter) => {
    const dueOn = String(letter.due_on);
    if (dueOn >= youngest) return letter;
    const sentAt = `${addDays(dueOn, 1)}T07:30:00.000Z`;
    const released = {
      released_at: letter.released_at ?? sentAt,
      released_on: letter.released_on ?? sentAt.slice(0, 10),
    };
    return { ...letter, ...released, state: 'SENT', attempts: 1, sent_at: sentAt, way: 'PRINT' };
  });
}
