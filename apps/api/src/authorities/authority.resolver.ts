import { Ctx, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { authorities } from './authorities.ts';
import { AuthorityView } from './views/authority.ts';

@Resolver()
export class AuthorityResolver {
  @Can('authority.list')
  @Query(() => [AuthorityView])
  authorities(@Ctx() ctx: SignedInContext) {
    return authorities(ctx);
  }
}
