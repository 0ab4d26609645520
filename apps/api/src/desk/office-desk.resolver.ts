import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { officeDesk } from './office-desk.ts';
import { OfficeDesk } from './office-desk.view.ts';

@Resolver()
export class OfficeDeskResolver {
  @Can('desk.read')
  @Query(() => OfficeDesk)
  officeDesk(@Ctx() ctx: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return officeDesk(ctx, info);
  }
}
