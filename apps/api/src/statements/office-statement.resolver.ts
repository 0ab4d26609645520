import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { redoStatement } from './commands/redo-statement.ts';
import { requestStatement } from './commands/request-statement.ts';
import { setReleasedDocuments } from './commands/set-released-documents.ts';
import { waiveStatement } from './commands/waive-statement.ts';
import { withdrawStatementRequest } from './commands/withdraw-statement-request.ts';

@Resolver()
export class OfficeStatementResolver {
  @Can('statement.request')
  @Mutation(() => OfficeCaseResult)
  requestStatement(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('dueOn', () => String) dueOn: string,
    @Arg('questions', () => [String]) questions: string[],
    @Arg('releasedDocumentIds', () => [ID]) releasedDocumentIds: string[],
  ) {
    return answerOfficeCase(ctx, info, () =>
      requestStatement(ctx, { id, version }, { dueOn, questions, releasedDocumentIds }),
    );
  }

  @Can('statement.request')
  @Mutation(() => OfficeCaseResult, { description: 'A new round; the statement given before stays.' })
  redoStatement(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('dueOn', () => String) dueOn: string,
    @Arg('questions', () => [String]) questions: string[],
    @Arg('releasedDocumentIds', () => [ID]) releasedDocumentIds: string[],
  ) {
    return answerOfficeCase(ctx, info, () =>
      redoStatement(ctx, { id, version }, { reason, dueOn, questions, releasedDocumentIds }),
    );
  }

  @Can('statement.request')
  @Mutation(() => OfficeCaseResult)
  withdrawStatementRequest(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () => withdrawStatementRequest(ctx, { id, version }, reason));
  }

  @Can('document.release')
  @Mutation(() => OfficeCaseResult, { description: 'The authority sees exactly these documents.' })
  releaseDocuments(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('releasedDocumentIds', () => [ID]) releasedDocumentIds: string[],
  ) {
    return answerOfficeCase(ctx, info, () => setReleasedDocuments(ctx, { id, version }, releasedDocumentIds));
  }

  @Can('statement.waive')
  @Mutation(() => OfficeCaseResult, { description: 'By the chair, with a reason.' })
  waiveStatement(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () => waiveStatement(ctx, { id, version }, reason));
  }
}
