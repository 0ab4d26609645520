import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { CalendarDateScalar, InstantScalar } from '../graphql/scalars.ts';
import { dailyRuns } from './daily-runs.ts';

const DAILY_RUN_STATE = enumOf('DailyRunState', ['RUNNING', 'DONE', 'FAILED']);

@ObjectType('DailyRun', { simpleResolvers: true, description: 'One duty of the daily run on one day.' })
class DailyRunView {
  @Field(() => CalendarDateScalar) day: string;
  @Field(() => String) duty: string;
  @Field(() => String) label: string;
  @Field(() => DAILY_RUN_STATE) state: keyof typeof DAILY_RUN_STATE;
  @Field(() => Int) attempts: number;
  @Field(() => InstantScalar) startedAt: string;
  @Field(() => InstantScalar, { nullable: true }) finishedAt: string | null;
  @Field(() => Int, { description: 'How many records it dealt with.' }) handled: number;
  @Field(() => Int) failed: number;
  @Field(() => String, { nullable: true }) problem: string | null;
}

@Resolver()
export class DailyRunResolver {
  @Can('daily-run.read')
  @Query(() => [DailyRunView])
  dailyRuns(@Ctx() ctx: SignedInContext) {
    return dailyRuns(ctx);
  }
}
