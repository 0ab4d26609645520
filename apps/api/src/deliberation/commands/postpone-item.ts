import { checkText, FIELD_LIMITS, isCarried, nrw, type Tally } from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import type { Transaction } from '../../database/transaction.ts';
import { addItems } from '../../meetings/add-items.ts';
import { type AgendaDraft, agendaDrafts, type DraftItem } from '../../meetings/agenda-draft.ts';
import { refuse } from '../../refusals.ts';
import { atErrors, atOr } from '../check-at.ts';
import { requireOpenItem, standingOf } from '../item-in-room.ts';
import { enterRoom, type Room, requireInRoom } from '../room.ts';
import type { SeenItem } from '../seen-item.ts';
import { tallyErrors } from '../vote-standing.ts';
import { voidTallies, writeTally } from '../write-tally.ts';

export interface Postponement {
  readonly reason: string;
  readonly toMeetingId: string | null;
  readonly tally: Tally | null;
  readonly at: string | null;
}

/**
 * The commission puts a case off, to a later meeting or back to the pool, with a reason. A postponement is an event:
 * everybody is in the procedure again, and votes that were taken already hold no longer. Where it was voted on, it takes
 * the majority of those present. Answers the meeting's id; throws Refusing.
 */
export async function postponeItem(ctx: SignedInContext, seen: SeenItem, put: Postponement): Promise<string> {
  await ctx.database.transaction(async (tx) => {
    const room = await enterRoom(tx, ctx, seen.meetingId);
    const item = await requireOpenItem(tx, ctx, room, seen.itemId);
    const errors = checkText('reason', put.reason, { required: true, max: FIELD_LIMITS.officeReason });
    requireValid(ctx, [...errors, ...atErrors('at', put.at, room)]);
    const next = put.toMeetingId === null ? null : await laterMeeting(tx, ctx, room, put.toMeetingId);
    await advanceCase(tx, ctx, {
      action: 'postpone',
      id: item.caseId,
      version: seen.version,
      reason: put.reason.trim(),
      detail: put.toMeetingId,
      effect: async () => {
        requireValid(
          ctx,
          checkText('reason', put.reason, { required: true, max: FIELD_LIMITS.officeReason }),
        );
        await takeBack(tx, ctx, item, put.reason.trim());
        if (put.tally) await vote(tx, ctx, room, item, put.tally, put.at);
        await tx.run(
          `update agenda_item set result = 'POSTPONED', result_at = ?, result_reason = ?, next_meeting_id = ? where id = ?`,
          [ctx.clock.now(), put.reason.trim(), put.toMeetingId, item.id],
        );
        return {};
      },
    });
    if (next && !next.items.some(({ caseId }) => caseId === item.caseId))
      await addItems(tx, ctx, next, [
        { caseId: item.caseId, section: 'RESUMED', position: null, overrideReason: null },
      ]);
  });
  return seen.meetingId;
}

async function takeBack(
  tx: Transaction,
  ctx: SignedInContext,
  item: DraftItem,
  reason: string,
): Promise<void> {
  await tx.run(
    `update person set state = 'PENDING', outcome_on = null where case_id = ?
     and state in ('REQUEST', 'NO_REQUEST', 'RECOMMENDATION')
     and id in (select t.person_id from vote_tally t where t.item_id = ? and t.voided_at is null)`,
    [item.caseId, item.id],
  );
  await voidTallies(tx, ctx, { itemId: item.id, personId: null }, reason);
}

async function vote(
  tx: Transaction,
  ctx: SignedInContext,
  room: Room,
  item: DraftItem,
  tally: Tally,
  typed: string | null,
): Promise<void> {
  const at = atOr(typed, room);
  requireInRoom(ctx, 'vote', room, at);
  const standing = await standingOf(tx, room, item, at);
  if (!standing.quorate) throw refuse('NO_QUORUM', ctx.language);
  requireValid(ctx, tallyErrors('tally', tally, standing));
  if (!isCarried(tally, standing.present, nrw.majorityRule))
    throw refuse('POSTPONEMENT_NOT_CARRIED', ctx.language);
  const about = { meetingId: room.draft.id, itemId: item.id, caseId: item.caseId, personId: null, at };
  await writeTally(tx, ctx, { ...about, question: 'POSTPONE' }, tally, standing);
}

/** The meeting to which a case is put off; nobody else changes its agenda, and who builds it sees a new version. */
async function laterMeeting(
  tx: Transaction,
  ctx: SignedInContext,
  { draft }: Room,
  meetingId: string,
): Promise<AgendaDraft> {
  await tx.run('update meeting set version = version + 1 where id = ?', [meetingId]);
  const next = (await agendaDrafts(tx, [meetingId])).get(meetingId);
  const fits =
    next &&
    (next.state === 'PLANNED' || next.state === 'INVITED') &&
    next.kind === draft.kind &&
    next.meetsOn >= draft.meetsOn &&
    next.id !== draft.id;
  if (!fits) throw refuse('NEXT_MEETING_UNFIT', ctx.language);
  return next;
}
