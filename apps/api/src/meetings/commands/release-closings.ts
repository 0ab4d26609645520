import { ACTIONS } from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import type { Clock } from '../../clock.ts';
import type { SignedInContext } from '../../context.ts';
import { once } from '../../database/once.ts';
import { inList } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import type { SeenMeeting } from './seen-meeting.ts';

/**
 * The one act after a meeting: the closing letters and the status "Beendet" of all its decided cases, at one and the same
 * moment, whatever was decided and however far a request got meanwhile (the neutral ending). Answers the meeting's id;
 * throws Refusing.
 */
export function releaseClosings(
  ctx: SignedInContext,
  { id, version }: SeenMeeting,
  key: string,
): Promise<string> {
  return once(ctx, key, { id, version }, (tx) => {
    const at = { ...ctx, clock: standing(ctx.clock) };
    const closingReleasedAt = at.clock.now();
    return advanceMeeting(tx, at, {
      action: 'releaseClosings',
      id,
      version,
      change: () => ({ closingsReleasedAt: closingReleasedAt }),
      effect: async () => {
        for (const caseId of await decidedCases(tx, id))
          await advanceCase(tx, at, {
            action: 'releaseClosing',
            id: caseId,
            version: null,
            withMeeting: true,
            detail: id,
            effect: async () => ({ closingReleasedAt }),
          });
      },
    });
  });
}

/** Stands still at the present moment: nothing that the release writes tells which case came first. */
function standing(clock: Clock): Clock {
  const now = clock.now();
  const today = clock.today();
  return { ...clock, now: () => now, today: () => today };
}

/** What the meeting decided and nobody released yet, in an order that tells nothing of the outcome. */
async function decidedCases(tx: Transaction, meetingId: string): Promise<readonly string[]> {
  const states = inList(ACTIONS.releaseClosing.from);
  const rows = await tx.rows<{ id: string }>(
    `select c.id from agenda_item i join hardship_case c on c.id = i.case_id
     where i.meeting_id = ? and c.decided_meeting_id = i.meeting_id and c.decided_on is not null
     and c.closing_released_at is null and c.state in (${states.text}) order by c.id`,
    [meetingId, ...states.params],
  );
  return rows.map(({ id }) => id);
}
