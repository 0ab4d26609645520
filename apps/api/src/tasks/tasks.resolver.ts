import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import { answerOfficeCase, OfficeCaseResult } from '../cases/answer-office-case.ts';
import { OfficeCaseConnection } from '../cases/views/office-case-connection.ts';
import type { SignedInContext } from '../context.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { changeFollowUp } from './commands/change-follow-up.ts';
import { finishFollowUp } from './commands/finish-follow-up.ts';
import { setFollowUp } from './commands/set-follow-up.ts';
import { FollowUpInput } from './follow-up.input.ts';
import { TASK_LISTS, type TaskList } from './task-lists.ts';
import { officeTasks, taskCounts } from './tasks.ts';

const TASK_LIST = enumOf('TaskList', TASK_LISTS);

@ObjectType({ simpleResolvers: true })
class TaskCount {
  @Field(() => TASK_LIST) list: TaskList;
  @Field(() => Int) count: number;
}

/** What the office has to look at, and the follow-ups that it sets by hand. */
@Resolver()
export class TasksResolver {
  @Can('task.list')
  @Query(() => OfficeCaseConnection, {
    description:
      'By next date. Mine are the files that one keeps or stands in for, and one’s own follow-ups.',
  })
  officeTasks(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('list', () => TASK_LIST) list: TaskList,
    @Arg('mine', () => Boolean, { defaultValue: false }) isMine: boolean,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return officeTasks(ctx, info, { list, isMine, first, after });
  }

  @Can('task.list')
  @Query(() => [TaskCount])
  taskCounts(
    @Ctx() ctx: SignedInContext,
    @Arg('mine', () => Boolean, { defaultValue: false }) isMine: boolean,
  ) {
    return taskCounts(ctx, isMine);
  }

  @Can('follow-up.write')
  @Mutation(() => OfficeCaseResult)
  setFollowUp(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => FollowUpInput) input: FollowUpInput,
  ) {
    return answerOfficeCase(ctx, info, () => setFollowUp(ctx, { id, version }, input));
  }

  @Can('follow-up.write')
  @Mutation(() => OfficeCaseResult)
  changeFollowUp(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('followUpId', () => ID) followUpId: string,
    @Arg('input', () => FollowUpInput) input: FollowUpInput,
  ) {
    return answerOfficeCase(ctx, info, () => changeFollowUp(ctx, { id, version }, followUpId, input));
  }

  @Can('follow-up.write')
  @Mutation(() => OfficeCaseResult)
  finishFollowUp(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('followUpId', () => ID) followUpId: string,
  ) {
    return answerOfficeCase(ctx, info, () => finishFollowUp(ctx, { id, version }, followUpId));
  }
}
