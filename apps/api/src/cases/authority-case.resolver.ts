import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { AuthorityCaseResult } from './answer-authority-case.ts';
import { authorityCaseById, authorityCases } from './authority-cases.ts';
import { setRemovalDate } from './commands/set-removal-date.ts';
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

  @Can('removal-date.report')
  @Mutation(() => AuthorityCaseResult, {
    description: 'The authority itself gives notice of a removal date.',
  })
  reportRemovalDate(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('removalOn', () => String, { nullable: true }) removalOn: string | null | undefined,
    @Arg('fixedOn', () => String, { nullable: true }) fixedOn: string | null | undefined,
    @Arg('inDetention', () => Boolean) inDetention: boolean,
  ) {
    const removal = { removalOn: removalOn ?? null, fixedOn: fixedOn ?? null, inDetention };
    return answerWith(
      ctx,
      () => setRemovalDate(ctx, { id, version: null }, removal),
      () => authorityCaseById(ctx, info, id),
    );
  }
}
