import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { memberCaseById } from './member-cases.ts';
import { MemberCase } from './views/member-case.ts';

@Resolver()
export class MemberCaseResolver {
  @Can('case.read.released')
  @Query(() => MemberCase, { nullable: true })
  memberCase(@Ctx() ctx: SignedInContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return memberCaseById(ctx, info, id);
  }
}
