import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { ApplicationGraphInput, typedApplication } from '../applications/application.input.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { CaptureInput } from './capture.input.ts';
import { captureApplication } from './commands/capture-application.ts';
import { reapplyForParty } from './commands/reapply-for-party.ts';

/** Applications that do not come online. */
@Resolver()
export class CaptureResolver {
  @Can('case.capture')
  @Mutation(() => OfficeCaseResult)
  captureApplication(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('arrival', () => CaptureInput) arrival: CaptureInput,
    @Arg('application', () => ApplicationGraphInput) application: ApplicationGraphInput,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerOfficeCase(ctx, info, () =>
      captureApplication(ctx, arrival, typedApplication(application), key),
    );
  }

  @Can('case.capture')
  @Mutation(() => OfficeCaseResult)
  reapplyForParty(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('channel', () => String) channel: string,
    @Arg('receivedOn', () => String) receivedOn: string,
    @Arg('newFacts', () => String, { nullable: true }) newFacts: string | null | undefined,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    const again = { channel, receivedOn, newFacts: newFacts ?? '' };
    return answerOfficeCase(ctx, info, () => reapplyForParty(ctx, { id, version }, again, key));
  }
}
