import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { AuthorityCaseResult } from '../cases/answer-authority-case.ts';
import { authorityCaseSeen } from '../cases/authority-cases.ts';
import { AuthorityCaseConnection } from '../cases/views/authority-case.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { authorityRequests, REQUEST_RANGE, type RequestRange } from './authority-requests.ts';
import { reportFinalDecision } from './commands/report-final-decision.ts';
import { reportIntent } from './commands/report-intent.ts';
import { decisionsFrom, FinalDecisionInput, IntentInput, intentsFrom } from './report.input.ts';

/** What the competent authority does with a request of the commission (§ 7(3) HFKVO). */
@Resolver()
export class AuthorityRequestResolver {
  @Can('case.list.authority')
  @Query(() => AuthorityCaseConnection, {
    description: 'Requests to the acting authority: the longest awaited, or the newest decided, first.',
  })
  authorityRequests(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('range', () => REQUEST_RANGE, { defaultValue: 'AWAITED' }) range: RequestRange,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return authorityRequests(ctx, info, range, { first, after });
  }

  @Can('authority-decision.report')
  @Mutation(() => AuthorityCaseResult)
  reportIntent(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('reportCount', () => Int, { description: 'The number of reports that the acting person saw.' })
    reportCount: number,
    @Arg('input', () => IntentInput) input: IntentInput,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerWith(
      ctx,
      () => reportIntent(ctx, caseId, reportCount, intentsFrom(input), key),
      (id) => authorityCaseSeen(ctx, info, id),
    );
  }

  @Can('authority-decision.report')
  @Mutation(() => AuthorityCaseResult)
  reportFinalDecision(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('reportCount', () => Int, { description: 'The number of reports that the acting person saw.' })
    reportCount: number,
    @Arg('input', () => FinalDecisionInput) input: FinalDecisionInput,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return answerWith(
      ctx,
      () => reportFinalDecision(ctx, caseId, reportCount, decisionsFrom(input), key),
      (id) => authorityCaseSeen(ctx, info, id),
    );
  }
}
