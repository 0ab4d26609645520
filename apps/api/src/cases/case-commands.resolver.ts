import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerOfficeCase, OfficeCaseResult } from './answer-office-case.ts';
import { registerCase } from './commands/register-case.ts';

@Resolver()
export class CaseCommandsResolver {
  @Can('case.register')
  @Mutation(() => OfficeCaseResult)
  registerCase(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('authorityId', () => ID) authorityId: string,
  ) {
    return answerOfficeCase(ctx, info, () => registerCase(ctx, { id, version }, authorityId));
  }
}
