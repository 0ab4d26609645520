import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerDeliberation } from './answer-deliberation.ts';
import { changeAttendance } from './commands/change-attendance.ts';
import { concludeMeeting } from './commands/conclude-meeting.ts';
import { decideCase } from './commands/decide-case.ts';
import { openMeeting } from './commands/open-meeting.ts';
import { postponeItem } from './commands/postpone-item.ts';
import { recordArrivals } from './commands/record-arrivals.ts';
import { recordOutcome } from './commands/record-outcome.ts';
import { deliberationById } from './read-deliberation.ts';
import { Deliberation, DeliberationResult } from './views/deliberation.ts';
import { ArrivalInput, OutcomeInput, PostponementInput } from './vote.input.ts';

/** What happens in the room. */
@Resolver()
export class DeliberationResolver {
  @Can('deliberation.read')
  @Query(() => Deliberation, { nullable: true })
  deliberation(@Ctx() ctx: SignedInContext, @Arg('meetingId', () => ID) meetingId: string) {
    return deliberationById(ctx, meetingId);
  }

  @Can('deliberation.lead')
  @Mutation(() => DeliberationResult)
  openMeeting(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answerDeliberation(ctx, () => openMeeting(ctx, { id, version }));
  }

  @Can('deliberation.lead')
  @Mutation(() => DeliberationResult, { description: 'at is HH:MM; left out it is now.' })
  recordArrivals(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('arrivals', () => [ArrivalInput]) arrivals: ArrivalInput[],
    @Arg('at', () => String, { nullable: true }) at: string | null = null,
  ) {
    return answerDeliberation(ctx, () => recordArrivals(ctx, { id, version }, { arrivals, at }));
  }

  @Can('deliberation.lead')
  @Mutation(() => DeliberationResult, {
    description: 'HH:MM. Without presentTo the person is still present; equal times: was never there.',
  })
  changeAttendance(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('attendanceId', () => ID) attendanceId: string,
    @Arg('presentFrom', () => String, { nullable: true }) presentFrom: string | null = null,
    @Arg('presentTo', () => String, { nullable: true }) presentTo: string | null = null,
  ) {
    const presence = { attendanceId, presentFrom, presentTo };
    return answerDeliberation(ctx, () => changeAttendance(ctx, { id, version }, presence));
  }

  @Can('outcome.record')
  @Mutation(() => DeliberationResult, { description: "version is the case's." })
  recordOutcome(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => OutcomeInput) { personId, request, recommendation, at, reason }: OutcomeInput,
  ) {
    const vote = {
      personId,
      request,
      recommendation: recommendation ?? null,
      at: at ?? null,
      reason: reason ?? null,
    };
    return answerDeliberation(ctx, () => recordOutcome(ctx, { meetingId, itemId, version }, vote));
  }

  @Can('outcome.record')
  @Mutation(() => DeliberationResult, { description: "version is the case's." })
  decideCase(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answerDeliberation(ctx, () => decideCase(ctx, { meetingId, itemId, version }));
  }

  @Can('outcome.record')
  @Mutation(() => DeliberationResult, { description: "version is the case's." })
  postponeItem(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PostponementInput) { reason, toMeetingId, tally, at }: PostponementInput,
  ) {
    const put = { reason, toMeetingId: toMeetingId ?? null, tally: tally ?? null, at: at ?? null };
    return answerDeliberation(ctx, () => postponeItem(ctx, { meetingId, itemId, version }, put));
  }

  @Can('deliberation.lead')
  @Mutation(() => DeliberationResult)
  concludeMeeting(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answerDeliberation(ctx, () => concludeMeeting(ctx, { id, version }));
  }
}
