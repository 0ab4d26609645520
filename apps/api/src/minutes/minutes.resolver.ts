import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerDeliberation } from '../deliberation/answer-deliberation.ts';
import { DeliberationResult } from '../deliberation/views/deliberation.ts';
import { approveMinutes } from './commands/approve-minutes.ts';
import { lockMinutes } from './commands/lock-minutes.ts';
import { reviseMinutes } from './commands/revise-minutes.ts';
import { writeGeneralMinutes } from './commands/write-general-minutes.ts';
import { writeItemMinutes } from './commands/write-item-minutes.ts';
import { excerptsOf } from './excerpts.ts';
import { ItemTextsInput, RevisionInput } from './minutes.input.ts';
import { MinutesExcerpt } from './views/minutes-excerpt.ts';

/** The minutes of a meeting. */
@Resolver()
export class MinutesResolver {
  @Can('minutes.excerpt')
  @Query(() => [MinutesExcerpt], {
    description:
      'What the minutes of each meeting say about one case, the newest first; without votes and deliberation.',
  })
  minutesExcerpts(@Ctx() ctx: SignedInContext, @Arg('caseId', () => ID) caseId: string) {
    return excerptsOf(ctx, caseId);
  }

  @Can('minutes.write')
  @Mutation(() => DeliberationResult, { description: 'version is that of these texts, 0 for the first.' })
  writeItemMinutes(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ItemTextsInput) input: ItemTextsInput,
  ) {
    return answerDeliberation(ctx, () => writeItemMinutes(ctx, { meetingId, itemId, version, ...input }));
  }

  @Can('minutes.write')
  @Mutation(() => DeliberationResult, { description: 'version is that of the general part.' })
  writeGeneralMinutes(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('version', () => Int) version: number,
    @Arg('body', () => String) body: string,
  ) {
    return answerDeliberation(ctx, () => writeGeneralMinutes(ctx, { meetingId, version, body }));
  }

  @Can('minutes.write')
  @Mutation(() => DeliberationResult)
  lockMinutes(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answerDeliberation(ctx, () => lockMinutes(ctx, { id, version }));
  }

  @Can('minutes.write')
  @Mutation(() => DeliberationResult, { description: 'A change of locked minutes, which stays visible.' })
  reviseMinutes(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RevisionInput) { itemId, part, text, reason }: RevisionInput,
  ) {
    const revision = { itemId: itemId ?? null, part, text, reason };
    return answerDeliberation(ctx, () => reviseMinutes(ctx, { id, version }, revision));
  }

  @Can('minutes.write')
  @Mutation(() => DeliberationResult, {
    description:
      'atMeetingId is the later meeting that approves them. The access of the members to the papers ends.',
  })
  approveMinutes(
    @Ctx() ctx: SignedInContext,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('atMeetingId', () => ID) atMeetingId: string,
  ) {
    return answerDeliberation(ctx, () => approveMinutes(ctx, { id, version }, atMeetingId));
  }
}
