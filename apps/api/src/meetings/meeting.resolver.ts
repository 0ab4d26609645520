import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { selectionOf } from '../read/selection.ts';
import { answerMeeting } from './answer-meeting.ts';
import { cancelMeeting } from './commands/cancel-meeting.ts';
import { changeMeeting } from './commands/change-meeting.ts';
import { namePaperRecipient } from './commands/name-paper-recipient.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import { releaseClosings } from './commands/release-closings.ts';
import { MEETING_RANGE, type MeetingRange, meetingById, meetings } from './meetings.ts';
import { MeetingInput } from './views/meeting.input.ts';
import { MeetingConnection, MeetingResult, MeetingView } from './views/meeting.ts';

@Resolver()
export class MeetingResolver {
  @Can('meeting.read')
  @Query(() => MeetingConnection)
  meetings(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('range', () => MEETING_RANGE, { nullable: true, defaultValue: 'UPCOMING' })
    range: MeetingRange | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return meetings(ctx, info, { range: range ?? 'UPCOMING', first: first ?? 20, after });
  }

  @Can('meeting.read')
  @Query(() => MeetingView, { nullable: true })
  meeting(@Ctx() ctx: SignedInContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return meetingById(ctx, selectionOf(info, 'Meeting'), id);
  }

  @Can('meeting.plan')
  @Mutation(() => MeetingResult)
  planMeeting(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MeetingInput) input: MeetingInput,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerMeeting(ctx, info, planMeeting(ctx, input, key));
  }

  @Can('meeting.plan')
  @Mutation(() => MeetingResult)
  changeMeeting(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => MeetingInput) input: MeetingInput,
  ) {
    return answerMeeting(ctx, info, changeMeeting(ctx, { id, version }, input));
  }

  @Can('paper-recipient.name')
  @Mutation(() => MeetingResult, {
    description: "Who of the seat receives the papers; a deputy needs the member's declared absence.",
  })
  namePaperRecipient(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('seatId', () => ID) seatId: string,
    @Arg('accountId', () => ID) accountId: string,
    @Arg('absenceReason', () => String, { nullable: true }) absenceReason: string | null,
  ) {
    return answerMeeting(
      ctx,
      info,
      namePaperRecipient(ctx, { id, version }, { seatId, accountId, absenceReason }),
    );
  }

  @Can('meeting.cancel')
  @Mutation(() => MeetingResult, { description: 'Its cases are ready again; whoever was invited is told.' })
  cancelMeeting(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerMeeting(ctx, info, cancelMeeting(ctx, { id, version }, reason));
  }

  @Can('closing.release')
  @Mutation(() => MeetingResult, {
    description:
      'Closing letters and status of all decided cases of the meeting, at one and the same moment.',
  })
  releaseClosings(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerMeeting(ctx, info, releaseClosings(ctx, { id, version }, key));
  }
}
