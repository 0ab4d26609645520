import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { feedback } from './feedback.ts';
import { FeedbackConnection } from './feedback.view.ts';

@Resolver()
export class FeedbackResolver {
  @Can('feedback.read')
  @Query(() => FeedbackConnection, {
    description: 'What became of the cases that the member deliberated on, the latest meeting first.',
  })
  feedback(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return feedback(ctx, info, { first, after });
  }
}
