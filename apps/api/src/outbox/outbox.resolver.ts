import type { DispatchWay } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { selectionOf } from '../read/selection.ts';
import { answering } from '../refusals.ts';
import { printLetter } from './commands/print-letter.ts';
import { releaseLetters } from './commands/release-letters.ts';
import { retryLetter } from './commands/retry-letter.ts';
import { withholdLetter } from './commands/withhold-letter.ts';
import {
  dispatchLog,
  explainedRelease,
  LETTER_QUEUE,
  type LetterQueue,
  letterById,
  letterCounts,
  letterQueue,
} from './office-letters.ts';
import { DISPATCH_WAY, DispatchAttemptConnection } from './views/dispatch.ts';
import { LetterConnection, LetterResult } from './views/letter.ts';
import { LetterCounts, ReleasedLettersResult } from './views/released-letters.ts';

@Resolver()
export class OutboxResolver {
  @Can('letter.list')
  @Query(() => LetterConnection)
  letterQueue(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('queue', () => LETTER_QUEUE) queue: LetterQueue,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return letterQueue(ctx, info, { queue, first, after });
  }

  @Can('letter.list')
  @Query(() => LetterCounts)
  letterCounts(@Ctx() ctx: SignedInContext) {
    return letterCounts(ctx);
  }

  @Can('letter.list')
  @Query(() => DispatchAttemptConnection)
  dispatchLog(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('way', () => DISPATCH_WAY, { nullable: true }) way: DispatchWay | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return dispatchLog(ctx, info, { way, first, after });
  }

  @Can('letter.sign')
  @Mutation(() => ReleasedLettersResult, {
    description: 'Signs up to 200 letters; what stands against one stops no other.',
  })
  releaseLetters(@Ctx() ctx: SignedInContext, @Arg('ids', () => [ID]) ids: string[]) {
    return answering(async () => explainedRelease(ctx, await releaseLetters(ctx, ids)));
  }

  @Can('letter.sign')
  @Mutation(() => LetterResult)
  withholdLetter(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerWith(ctx, () => withholdLetter(ctx, id, reason), shown(ctx, info));
  }

  @Can('letter.sign')
  @Mutation(() => LetterResult)
  retryLetter(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return answerWith(ctx, () => retryLetter(ctx, id), shown(ctx, info));
  }

  @Can('letter.print')
  @Mutation(() => LetterResult)
  printLetter(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return answerWith(ctx, () => printLetter(ctx, id), shown(ctx, info));
  }
}

const shown = (ctx: SignedInContext, info: GraphQLResolveInfo) => (id: string) =>
  letterById(ctx, selectionOf(info, 'Letter'), id);
