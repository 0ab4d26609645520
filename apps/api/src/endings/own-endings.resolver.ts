import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { OwnApplicationResult } from '../applications/own-application.view.ts';
import { showing } from '../applications/own-applications.ts';
import type { SignedInContext } from '../context.ts';
import { resultOf } from '../graphql/answers.ts';
import { answering } from '../refusals.ts';
import { discardDraft } from './commands/discard-draft.ts';
import { revokeOwnConsent } from './commands/revoke-consent.ts';
import { withdrawOwn } from './commands/withdraw.ts';

@ObjectType({ simpleResolvers: true })
class DiscardedDraft {
  @Field(() => ID) id: string;
}

const DiscardResult = resultOf('DiscardResult', DiscardedDraft);

/** How the party ends its own procedure. Without a version: it would count what happens inside the office. */
@Resolver()
export class OwnEndingsResolver {
  @Can('application.write')
  @Mutation(() => DiscardResult, { description: 'A draft, for good.' })
  discardDraft(
    @Ctx() ctx: SignedInContext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answering(async () => ({ id: await discardDraft(ctx, id, version) }));
  }

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
