import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { archiveCase } from './commands/archive-case.ts';
import { deleteCase } from './commands/delete-case.ts';
import { liftLegalHold, setLegalHold } from './commands/legal-hold.ts';
import { deletionRecordById, deletionRecords } from './deletion-records.ts';
import { DeletionRecordConnection, DeletionResult } from './deletion-records.view.ts';

/** What becomes of the file of an ended procedure. */
@Resolver()
export class ArchiveResolver {
  @Can('case.archive')
  @Mutation(() => OfficeCaseResult)
  setLegalHold(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () => setLegalHold(ctx, { id, version }, reason));
  }

  @Can('case.archive')
  @Mutation(() => OfficeCaseResult)
  liftLegalHold(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerOfficeCase(ctx, info, () => liftLegalHold(ctx, { id, version }, reason));
  }

  @Can('case.archive')
  @Mutation(() => OfficeCaseResult)
  archiveCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('offeredToStateArchive', () => Boolean) isOffered: boolean,
  ) {
    return answerOfficeCase(ctx, info, () => archiveCase(ctx, { id, version }, isOffered));
  }

  @Can('case.archive')
  @Mutation(() => DeletionResult, { description: 'For good. Answers the protocol: the case is gone.' })
  deleteCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ) {
    return answerWith(
      ctx,
      () => deleteCase(ctx, { id, version }, reason),
      (recordId) => deletionRecordById(ctx, info, recordId),
    );
  }

  @Can('case.archive')
  @Query(() => DeletionRecordConnection)
  deletionRecords(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return deletionRecords(ctx, info, { first, after });
  }
}
