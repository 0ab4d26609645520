import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { keptStatementById, keptStatements } from './kept-statements.ts';
import { KeptStatement, KeptStatementConnection } from './views/kept-statement.ts';

/** What an authority keeps when it loses competence. */
@Resolver()
export class KeptStatementResolver {
  @Can('statement.read.own')
  @Query(() => KeptStatementConnection, {
    description: 'Own statements in cases for which another authority is competent now, newest first.',
  })
  keptStatements(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return keptStatements(ctx, info, { first, after });
  }

  @Can('statement.read.own')
  @Query(() => KeptStatement, { nullable: true })
  keptStatement(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return keptStatementById(ctx, info, id);
  }
}
