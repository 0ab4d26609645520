import { advanceCase } from '../../cases/advance-case.ts';
import type { SignedInContext } from '../../context.ts';
import { requireOpenItem } from '../item-in-room.ts';
import { enterRoom } from '../room.ts';
import type { SeenItem } from '../seen-item.ts';

/**
 * The deliberation of a case ends with an outcome for everybody who is still in the procedure; the reasons of a request
 * are in the minutes (§ 6(3) HFKVO). Nothing of it is visible to the applicant. Answers the meeting's id; throws
 * Refusing.
 */
export async function decideCase(ctx: SignedInContext, seen: SeenItem): Promise<string> {
  await ctx.database.transaction(async (tx) => {
    const room = await enterRoom(tx, ctx, seen.meetingId);
    const item = await requireOpenItem(tx, ctx, room, seen.itemId);
    const { id: meetingId, meetsOn } = room.draft;
    await advanceCase(tx, ctx, {
      action: 'decide',
      id: item.caseId,
      version: seen.version,
      detail: meetingId,
      effect: async () => {
        await tx.run(
          `update person set outcome_on = ? where case_id = ? and state in ('REQUEST', 'NO_REQUEST', 'RECOMMENDATION')
           and id in (select t.person_id from vote_tally t where t.item_id = ? and t.voided_at is null)`,
          [meetsOn, item.caseId, item.id],
        );
        await tx.run(`update agenda_item set result = 'DECIDED', result_at = ? where id = ?`, [
          ctx.clock.now(),
          item.id,
        ]);
        return { decidedOn: meetsOn, decidedMeetingId: meetingId };
      },
    });
  });
  return seen.meetingId;
}
