import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { OfficeCaseConnection } from '../cases/views/office-case-connection.ts';
import type { SignedInContext } from '../context.ts';
import { removalAlarms } from './removal-alarms.ts';

@Resolver()
export class RemovalAlarmResolver {
  @Can('removal-alarm.list')
  @Query(() => OfficeCaseConnection, {
    description: 'Open cases with a removal date or detention, the soonest date first.',
  })
  removalAlarms(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('withinDays', () => Int, { nullable: true }) withinDays: number | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('before', () => String, { nullable: true }) before?: string,
  ) {
    return removalAlarms(ctx, info, withinDays ?? null, { first, after, before });
  }
}
