import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { extendStatement } from './commands/extend-statement.ts';
import { refuseExtension } from './commands/refuse-extension.ts';
import { remindStatement } from './commands/remind-statement.ts';

/** How the office keeps the time of a statement that is awaited. */
@Resolver()
export class StatementTimeResolver {
  @Can('statement.request')
  @Mutation(() => OfficeCaseResult, {
    description: 'By hand, at most once a day; the daily run reminds by itself.',
  })
  remindStatement(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    return answerOfficeCase(ctx, info, () => remindStatement(ctx, { id, version }));
  }

  @Can('statement.request')
  @Mutation(() => OfficeCaseResult, { description: 'Asked for or unasked; the due days before are kept.' })
  extendStatement(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('dueOn', () => String) dueOn: string,
    @Arg('answer', () => String, { nullable: true }) answer: string | null | undefined,
  ) {
    return answerOfficeCase(ctx, info, () =>
      extendStatement(ctx, { id, version }, { dueOn, answer: answer ?? null }),
    );
  }

  @Can('statement.request')
  @Mutation(() => OfficeCaseResult)
  refuseExtension(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () => refuseExtension(ctx, { id, version }, reason));
  }
}
