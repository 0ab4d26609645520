import { attemptMinutes, type MinutesAction } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { enterRoom, type Room } from '../deliberation/room.ts';
import { refuse } from '../refusals.ts';

/** The meeting, held until the transaction ends; throws Refusing where the table of minutes stands against the act. */
export async function requireMinutes(
  tx: Transaction,
  ctx: SignedInContext,
  meetingId: string,
  action: MinutesAction,
): Promise<Room> {
  const room = await enterRoom(tx, ctx, meetingId);
  const answer = attemptMinutes(action, room.facts, ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
  return room;
}
