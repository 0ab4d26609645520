import {
  type Attendance,
  attemptMeeting,
  type MeetingAction,
  type MeetingFacts,
  presentAt,
} from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { type AgendaDraft, agendaDrafts } from '../meetings/agenda-draft.ts';
import { meetingFacts } from '../meetings/meeting-facts.ts';
import { notFound, refuse } from '../refusals.ts';
import { attendanceOf } from './attendance.ts';
import { timeOfDay } from './time-of-day.ts';

/** A meeting with everybody who is or was there. */
export interface Room {
  readonly draft: AgendaDraft;
  readonly facts: MeetingFacts;
  readonly attendance: readonly Attendance[];
  /** `HH:MM` of the meeting's day. */
  readonly now: string;
}

/** The last minute of the meeting's day, for a meeting that goes on past midnight. */
const END_OF_DAY = '23:59';

export const nowIn = (ctx: SignedInContext, meetsOn: string): string =>
  ctx.clock.today() > meetsOn ? END_OF_DAY : timeOfDay(ctx.clock.now());

/** Nobody opens, closes or changes the meeting until the transaction ends. Throws Refusing for an unknown one. */
export async function enterRoom(tx: Transaction, ctx: SignedInContext, meetingId: string): Promise<Room> {
  await tx.run('update meeting set version = version where id = ?', [meetingId]);
  const draft = (await agendaDrafts(tx, [meetingId])).get(meetingId);
  if (!draft) throw notFound(ctx.language);
  const asking = { actor: ctx.actor, today: ctx.clock.today() };
  const facts = (await meetingFacts(tx, [draft], asking)).get(draft.id);
  if (!facts) throw notFound(ctx.language);
  const attendance = await attendanceOf(tx, meetingId);
  return { draft, facts, attendance, now: nowIn(ctx, draft.meetsOn) };
}

/** Throws Refusing where the table of meetings stands against the act at this time of the meeting's day. */
export function requireInRoom(
  ctx: SignedInContext,
  action: MeetingAction,
  { facts, attendance }: Room,
  at: string,
): void {
  const seatsPresent = presentAt(attendance, at).length;
  const answer = attemptMeeting(action, { ...facts, seatsPresent }, ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
}
