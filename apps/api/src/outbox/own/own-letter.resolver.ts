import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Can } from '../../access/can.ts';
import type { SignedInContext } from '../../context.ts';
import { AuthorityLetterConnection } from './authority-letter.ts';
import { OwnLetterConnection } from './own-letter.ts';
import { authorityLetters, ownLetters } from './own-letters.ts';

@Resolver()
export class OwnLetterResolver {
  @Can('letter.list.own')
  @Query(() => OwnLetterConnection)
  ownLetters(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return ownLetters(ctx, info, { first, after });
  }

  @Can('letter.list.authority')
  @Query(() => AuthorityLetterConnection)
  authorityLetters(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return authorityLetters(ctx, info, { first, after });
  }
}
