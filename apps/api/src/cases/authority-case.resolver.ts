import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { authorityCaseById, authorityCases } from './authority-cases.ts';
import { AuthorityCase, AuthorityCaseConnection } from './views/authority-case.ts';

@Resolver()
export class AuthorityCaseResolver {
  @Can('case.list.authority')
  @Query(() => AuthorityCaseConnection, { description: 'Open requests first, then by due day.' })
  authorityCases(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('search', () => String, { nullable: true }) search: string | undefined,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return authorityCases(ctx, info, search, { first, after });
  }

  @Can('case.read.authority')
  @Query(() => AuthorityCase, { nullable: true })
  authorityCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return authorityCaseById(ctx, info, id);
  }
}
