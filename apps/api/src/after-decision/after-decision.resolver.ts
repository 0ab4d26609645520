import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import { OfficeCaseConnection } from '../cases/views/office-case-connection.ts';
import type { SignedInContext } from '../context.ts';
import { closeWithoutRequest } from './commands/close-without-request.ts';
import { forwardRequest } from './commands/forward-request.ts';
import { remindAuthorityDecision } from './commands/remind-authority-decision.ts';
import { recordFinalDecision } from './commands/report-final-decision.ts';
import { recordIntent } from './commands/report-intent.ts';
import { decisionsAwaited } from './decisions-awaited-list.ts';
import { decisionsFrom, FinalDecisionInput, IntentInput, intentsFrom } from './report.input.ts';

/** What the office does once the commission has decided (§ 7 HFKVO). */
@Resolver()
export class AfterDecisionResolver {
  @Can('desk.read')
  @Query(() => OfficeCaseConnection, {
    description: 'Cases that wait for a decision of the authority, the longest waiting first.',
  })
  decisionsAwaited(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('onlyDue', () => Boolean, {
      defaultValue: false,
      description: 'Only where the authority has been silent for so long that it is to be reminded.',
    })
    onlyDue: boolean,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return decisionsAwaited(ctx, info, onlyDue, { first, after });
  }

  @Can('request.forward')
  @Mutation(() => OfficeCaseResult, {
    description: 'With the reasons of the minutes. A text that is not given is taken from the minutes.',
  })
  forwardRequest(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('remarks', () => String, { nullable: true }) remarks: string | null | undefined,
    @Arg('recommendation', () => String, { nullable: true }) recommendation: string | null | undefined,
  ) {
    return answerOfficeCase(ctx, info, () =>
      forwardRequest(
        ctx,
        { id, version },
        { remarks: remarks ?? null, recommendation: recommendation ?? null },
      ),
    );
  }

  @Can('request.forward')
  @Mutation(() => OfficeCaseResult, {
    description: 'A recommendation that is not given is taken from the minutes.',
  })
  closeWithoutRequest(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('recommendation', () => String, { nullable: true }) recommendation: string | null | undefined,
  ) {
    return answerOfficeCase(ctx, info, () =>
      closeWithoutRequest(ctx, { id, version }, recommendation ?? null),
    );
  }

  @Can('authority-decision.record')
  @Mutation(() => OfficeCaseResult, { description: 'On behalf of an authority that wrote to the office.' })
  recordIntent(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => IntentInput) input: IntentInput,
  ) {
    return answerOfficeCase(ctx, info, () => recordIntent(ctx, { id, version }, intentsFrom(input)));
  }

  @Can('authority-decision.record')
  @Mutation(() => OfficeCaseResult, { description: 'On behalf of an authority that wrote to the office.' })
  recordFinalDecision(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => FinalDecisionInput) input: FinalDecisionInput,
  ) {
    return answerOfficeCase(ctx, info, () => recordFinalDecision(ctx, { id, version }, decisionsFrom(input)));
  }

  @Can('authority-decision.record')
  @Mutation(() => OfficeCaseResult)
  remindAuthorityDecision(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answerOfficeCase(ctx, info, () => remindAuthorityDecision(ctx, { id, version }));
  }
}
