import { Ctx, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { caseworkers } from './caseworkers.ts';
import { Caseworker } from './views/caseworker.ts';

@Resolver()
export class CaseworkerResolver {
  @Can('caseworker.list')
  @Query(() => [Caseworker])
  caseworkers(@Ctx() ctx: SignedInContext) {
    return caseworkers(ctx);
  }
}
