import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../../access/can.ts';
import type { SignedInContext } from '../../context.ts';
import { answerWith } from '../../graphql/answer-with.ts';
import { printBatchById, printBatches } from '../office-letters.ts';
import { PrintBatchConnection, PrintBatchResult } from '../views/dispatch.ts';
import { makePrintBatch } from './make-print-batch.ts';
import { markPosted } from './mark-posted.ts';

@Resolver()
export class PrintBatchResolver {
  @Can('letter.print')
  @Query(() => PrintBatchConnection)
  printBatches(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return printBatches(ctx, info, { first, after });
  }

  @Can('letter.print')
  @Mutation(() => PrintBatchResult, {
    description: 'Bundles the print queue. The file is at /print-batches/<id>.pdf.',
  })
  makePrintBatch(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerWith(
      ctx,
      () => makePrintBatch(ctx, key),
      (id) => printBatchById(ctx, info, id),
    );
  }

  @Can('letter.print')
  @Mutation(() => PrintBatchResult)
  markPosted(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('batchId', () => ID) batchId: string,
  ) {
    return answerWith(
      ctx,
      () => markPosted(ctx, batchId),
      (id) => printBatchById(ctx, info, id),
    );
  }
}
