import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { resultOf } from '../graphql/answers.ts';
import { decideFinding } from '../screening/commands/decide-finding.ts';
import { FindingDecisionInput } from '../screening/finding.input.ts';
import { acceptCase } from './commands/accept-case.ts';
import { notAcceptCase } from './commands/not-accept-case.ts';
import { memberCaseById, preparedCases } from './member-cases.ts';
import { PreCheckDecisionInput } from './pre-check-decision.ts';
import { MemberCase } from './views/member-case.ts';

const MemberCaseResult = resultOf('MemberCaseResult', MemberCase);

const answerMemberCase = (ctx: SignedInContext, info: GraphQLResolveInfo, command: () => Promise<string>) =>
  answerWith(ctx, command, (id) => memberCaseById(ctx, info, id));

/** The pre-examination committee decides on acceptance where the commission's setting names it. */
@Resolver()
export class CommitteeResolver {
  @Can('pre-check.decide')
  @Query(() => [MemberCase], {
    description: 'Prepared for the decision on acceptance, oldest first, at most 100.',
  })
  preparedCases(@Ctx() ctx: SignedInContext, @Info() info: GraphQLResolveInfo) {
    return preparedCases(ctx, info);
  }

  @Can('pre-check.decide')
  @Mutation(() => MemberCaseResult)
  committeeDecideFinding(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => FindingDecisionInput) input: FindingDecisionInput,
  ) {
    return answerMemberCase(ctx, info, () => decideFinding(ctx, { id, version }, input));
  }

  @Can('pre-check.decide')
  @Mutation(() => MemberCaseResult)
  committeeAcceptCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PreCheckDecisionInput) input: PreCheckDecisionInput,
  ) {
    return answerMemberCase(ctx, info, () => acceptCase(ctx, { id, version }, input));
  }

  @Can('pre-check.decide')
  @Mutation(() => MemberCaseResult, {
    description: 'Without personIds the whole case, with them only these persons.',
  })
  committeeNotAcceptCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('personIds', () => [ID], { nullable: true }) personIds: string[] | null | undefined,
    @Arg('input', () => PreCheckDecisionInput) input: PreCheckDecisionInput,
  ) {
    return answerMemberCase(ctx, info, () => notAcceptCase(ctx, { id, version }, personIds ?? null, input));
  }
}
