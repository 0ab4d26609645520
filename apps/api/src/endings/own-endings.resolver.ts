import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { OwnApplicationResult } from '../applications/own-application.view.ts';
import { showing } from '../applications/own-applications.ts';
import type { SignedInContext } from '../context.ts';
import { revokeOwnConsent } from './commands/revoke-consent.ts';
import { withdrawOwn } from './commands/withdraw.ts';

/** How the party ends its own procedure. Without a version: it would count what happens inside the office. */
@Resolver()
export class OwnEndingsResolver {
  @Can('application.withdraw')
  @Mutation(() => OwnApplicationResult, { description: 'Without personIds for all persons.' })
  withdrawApplication(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('personIds', () => [ID], { nullable: true }) personIds: string[] | null | undefined,
  ) {
    return showing(ctx, info, () => withdrawOwn(ctx, id, personIds ?? null));
  }

  @Can('application.withdraw')
  @Mutation(() => OwnApplicationResult)
  revokeOwnConsent(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('personIds', () => [ID]) personIds: string[],
  ) {
    return showing(ctx, info, () => revokeOwnConsent(ctx, id, personIds));
  }
}
