import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { askCorrection } from './commands/ask-correction.ts';
import { reopenCase } from './commands/reopen-case.ts';
import { revokeConsentForParty } from './commands/revoke-consent.ts';
import { settle } from './commands/settle.ts';
import { withdrawForParty } from './commands/withdraw.ts';
import { DeclarationInput } from './endings.input.ts';
import { SettlementInput } from './settlement.ts';

/** How the office ends the procedure early, for all persons of a case or for some, and puts a mistaken end right. */
@Resolver()
export class EndingsResolver {
  @Can('case.withdraw')
  @Mutation(() => OfficeCaseResult)
  withdrawCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => DeclarationInput) { personIds, ...input }: DeclarationInput,
  ) {
    return answerOfficeCase(ctx, info, () =>
      withdrawForParty(ctx, { id, version }, { ...input, personIds: personIds ?? null }),
    );
  }

  @Can('case.withdraw')
  @Mutation(() => OfficeCaseResult)
  revokeConsent(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => DeclarationInput) { personIds, ...input }: DeclarationInput,
  ) {
    return answerOfficeCase(ctx, info, () =>
      revokeConsentForParty(ctx, { id, version }, { ...input, personIds: personIds ?? null }),
    );
  }

  @Can('case.settle')
  @Mutation(() => OfficeCaseResult)
  settlePersons(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => SettlementInput) input: SettlementInput,
  ) {
    return answerOfficeCase(ctx, info, () => settle(ctx, { id, version }, input));
  }

  @Can('case.ask-correction')
  @Mutation(() => OfficeCaseResult)
  askCorrection(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('personIds', () => [ID]) personIds: string[],
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () => askCorrection(ctx, { id, version }, personIds, reason));
  }

  @Can('case.correct')
  @Mutation(() => OfficeCaseResult)
  reopenCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () => reopenCase(ctx, { id, version }, reason));
  }
}
