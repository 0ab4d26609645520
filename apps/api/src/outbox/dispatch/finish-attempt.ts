import type { DispatchWay, LetterState } from '@ersuchen/domain';
import type { DispatchAttempt } from '../dispatch-attempt.entity.ts';
import { backOffMs, MOST_ATTEMPTS } from './back-off.ts';
import type { DispatchPlace } from './dispatch-place.ts';
import type { TakenLetter } from './take-letters.ts';

/** What came of a try. */
export interface Ending {
  readonly result: DispatchAttempt['result'];
  readonly way: DispatchWay | null;
  readonly problem: string | null;
}

/**
 * Writes down what came of a try, in one transaction. A lease that was lost meanwhile changes nothing: whoever holds it
 * says what became of the letter.
 */
export async function finishAttempt(place: DispatchPlace, taken: TakenLetter, ending: Ending): Promise<void> {
  const now = place.clock.now();
  const state = stateAfter(ending, taken.attempts);
  const nextAt =
    state === 'DUE'
      ? new Date(Date.parse(now) + backOffMs(taken.attempts, place.chance())).toISOString()
      : null;
  await place.database.transaction(async (tx) => {
    const own = await tx.run(
      `update outbox set state = ?, leased_until = null, leased_by = null, next_attempt_at = ?, way = ?, problem = ?,
         sent_at = ? where id = ? and state = 'SENDING' and leased_by = ?`,
      [state, nextAt, ending.way, ending.problem, state === 'SENT' ? now : null, taken.id, taken.lease],
    );
    if (own === 0) return;
    await tx.run('update dispatch_attempt set ended_at = ?, result = ?, way = ?, problem = ? where id = ?', [
      now,
      ending.result,
      ending.way,
      ending.problem,
      taken.attemptId,
    ]);
  });
}

function stateAfter({ result }: Ending, attempts: number): LetterState {
  if (result === 'SENT') return 'SENT';
  if (result === 'QUEUED') return 'PRINT';
  return result === 'REFUSED' || attempts >= MOST_ATTEMPTS ? 'FAILED' : 'DUE';
}
