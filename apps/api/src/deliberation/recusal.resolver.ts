import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { answerMeeting } from '../meetings/answer-meeting.ts';
import { MemberMeetingResult } from '../meetings/member-meeting.view.ts';
import { memberMeetingById } from '../meetings/member-meetings.ts';
import { MeetingResult } from '../meetings/views/meeting.ts';
import { recordRecusal } from './commands/record-recusal.ts';
import { undoRecusal } from './commands/undo-recusal.ts';

/** Who takes no part in a case. */
@Resolver()
export class RecusalResolver {
  @Can('recusal.record')
  @Mutation(() => MeetingResult, { description: 'The papers of the case are closed to the person at once.' })
  recordRecusal(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('accountId', () => ID) accountId: string,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerMeeting(ctx, info, recordRecusal(ctx, { id, version }, { caseId, accountId, reason }));
  }

  @Can('recusal.record')
  @Mutation(() => MeetingResult, { description: 'For a recusal that was recorded by mistake.' })
  undoRecusal(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('accountId', () => ID) accountId: string,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerMeeting(ctx, info, undoRecusal(ctx, { id, version }, { caseId, accountId, reason }));
  }

  @Can('recusal.record.own')
  @Mutation(() => MemberMeetingResult, { description: 'A member declares to be recused.' })
  recuseMyself(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('reason', () => String) reason: string,
  ) {
    const { accountId } = ctx.actor;
    return answerWith(
      ctx,
      () => recordRecusal(ctx, { id, version: null }, { caseId, accountId, reason }),
      (meetingId) => memberMeetingById(ctx, info, meetingId),
    );
  }
}
