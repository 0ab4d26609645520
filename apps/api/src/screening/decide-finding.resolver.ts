import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { decideFinding } from './commands/decide-finding.ts';
import { FindingDecisionInput } from './finding.input.ts';

@Resolver()
export class DecideFindingResolver {
  @Can('finding.decide')
  @Mutation(() => OfficeCaseResult, {
    description: 'By another person than the one who recorded the finding.',
  })
  decideFinding(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => FindingDecisionInput) input: FindingDecisionInput,
  ) {
    return answerOfficeCase(ctx, info, () => decideFinding(ctx, { id, version }, input));
  }
}
