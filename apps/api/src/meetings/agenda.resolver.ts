import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { agendaPool } from './agenda-pool.ts';
import { answerMeeting, answerSuggestion } from './answer-meeting.ts';
import { changeItemDuration } from './commands/change-item-duration.ts';
import { moveAgendaItem } from './commands/move-agenda-item.ts';
import { publishAgenda } from './commands/publish-agenda.ts';
import { putOnAgenda } from './commands/put-on-agenda.ts';
import { suggestAgenda } from './commands/suggest-agenda.ts';
import { takeOffAgenda } from './commands/take-off-agenda.ts';
import { POOL_SORT, type PoolSort } from './pool-cases.ts';
import { PoolConnection } from './views/agenda-pool.ts';
import { AgendaSuggestionResult } from './views/agenda-suggestion.ts';
import { MeetingResult } from './views/meeting.ts';

@Resolver()
export class AgendaResolver {
  @Can('agenda.edit')
  @Query(() => PoolConnection)
  agendaPool(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('sort', () => POOL_SORT, { nullable: true, defaultValue: 'URGENCY' }) sort: PoolSort | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Arg('onlyReady', () => Boolean, { nullable: true, defaultValue: false }) onlyReady: boolean | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const page = { first: first ?? 50, after };
    return agendaPool(ctx, info, {
      meetingId,
      sort: sort ?? 'URGENCY',
      search,
      onlyReady: onlyReady ?? false,
      ...page,
    });
  }

  @Can('agenda.edit')
  @Mutation(() => MeetingResult, {
    description: 'A case with open blockers needs overrideReason, and the chair.',
  })
  putOnAgenda(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('section', () => String, { nullable: true }) section: string | null = null,
    @Arg('position', () => Int, { nullable: true }) position: number | null = null,
    @Arg('overrideReason', () => String, { nullable: true }) overrideReason: string | null = null,
  ) {
    const wanted = { caseId, section, position, overrideReason };
    return answerMeeting(ctx, info, putOnAgenda(ctx, { id, version }, wanted));
  }

  @Can('agenda.edit')
  @Mutation(() => MeetingResult, { description: 'After publication with a reason.' })
  takeOffAgenda(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null = null,
  ) {
    return answerMeeting(ctx, info, takeOffAgenda(ctx, { id, version }, { itemId, reason }));
  }

  @Can('agenda.edit')
  @Mutation(() => MeetingResult, { description: 'position counts from 1 over the whole agenda.' })
  moveAgendaItem(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('position', () => Int) position: number,
    @Arg('section', () => String, { nullable: true }) section: string | null = null,
  ) {
    return answerMeeting(ctx, info, moveAgendaItem(ctx, { id, version }, { itemId, position, section }));
  }

  @Can('agenda.edit')
  @Mutation(() => MeetingResult)
  changeItemDuration(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('minutes', () => Int) minutes: number,
  ) {
    return answerMeeting(ctx, info, changeItemDuration(ctx, { id, version }, { itemId, minutes }));
  }

  @Can('agenda.edit')
  @Mutation(() => AgendaSuggestionResult)
  suggestAgenda(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answerSuggestion(ctx, info, suggestAgenda(ctx, { id, version }));
  }

  @Can('agenda.publish')
  @Mutation(() => MeetingResult)
  publishAgenda(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('meetingId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('note', () => String, { nullable: true }) note: string | null = null,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerMeeting(ctx, info, publishAgenda(ctx, { id, version }, { note, key }));
  }
}
