import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { recordConsent } from './commands/record-consent.ts';
import { recordMandate } from './commands/record-mandate.ts';
import { recordRelease } from './commands/record-release.ts';
import { revokeMandate } from './commands/revoke-mandate.ts';
import { ConsentInput } from './consent.input.ts';
import { MandateInput } from './mandate.input.ts';

/** Who acts for the party, and what the party has agreed to. */
@Resolver()
export class RepresentationResolver {
  @Can('mandate.record')
  @Mutation(() => OfficeCaseResult)
  recordMandate(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => MandateInput) input: MandateInput,
  ) {
    return answerOfficeCase(ctx, info, () => recordMandate(ctx, { id, version }, input));
  }

  @Can('mandate.record')
  @Mutation(() => OfficeCaseResult)
  revokeMandate(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('revokedOn', () => String) revokedOn: string,
  ) {
    return answerOfficeCase(ctx, info, () => revokeMandate(ctx, { id, version }, revokedOn));
  }

  @Can('consent.record')
  @Mutation(() => OfficeCaseResult)
  recordConsent(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ConsentInput) input: ConsentInput,
  ) {
    return answerOfficeCase(ctx, info, () => recordConsent(ctx, { id, version }, input));
  }

  @Can('consent.record')
  @Mutation(() => OfficeCaseResult)
  recordRelease(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('releaseOn', () => String) releaseOn: string,
  ) {
    return answerOfficeCase(ctx, info, () => recordRelease(ctx, { id, version }, releaseOn));
  }
}
