import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { completionArrived } from './commands/completion-arrived.ts';
import { recordItemArrived } from './commands/record-item-arrived.ts';
import { remindCompletion } from './commands/remind-completion.ts';
import { requestCompletion } from './commands/request-completion.ts';
import { CompletionItemInput } from './completion.input.ts';

/** What the party is asked to hand in later. */
@Resolver()
export class CompletionResolver {
  @Can('completion.request')
  @Mutation(() => OfficeCaseResult)
  requestCompletion(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('dueOn', () => String) dueOn: string,
    @Arg('items', () => [CompletionItemInput]) items: CompletionItemInput[],
  ) {
    return answerOfficeCase(ctx, info, () => requestCompletion(ctx, { id, version }, { dueOn, items }));
  }

  @Can('completion.request')
  @Mutation(() => OfficeCaseResult)
  remindCompletion(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('dueOn', () => String) dueOn: string,
  ) {
    return answerOfficeCase(ctx, info, () => remindCompletion(ctx, { id, version }, dueOn));
  }

  @Can('completion.request')
  @Mutation(() => OfficeCaseResult)
  recordItemArrived(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('arrivedOn', () => String) arrivedOn: string,
  ) {
    return answerOfficeCase(ctx, info, () => recordItemArrived(ctx, { id, version }, itemId, arrivedOn));
  }

  @Can('completion.request')
  @Mutation(() => OfficeCaseResult)
  completionArrived(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
  ) {
    return answerOfficeCase(ctx, info, () => completionArrived(ctx, { id, version }, reason ?? null));
  }
}
