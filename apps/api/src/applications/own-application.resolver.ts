import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { ApplicationGraphInput, typedApplication } from './application.input.ts';
import { saveApplication } from './commands/save-application.ts';
import { startApplication } from './commands/start-application.ts';
import { submitApplication } from './commands/submit-application.ts';
import { OwnApplication, OwnApplicationConnection, OwnApplicationResult } from './own-application.view.ts';
import { ownApplicationById, ownApplications, showing } from './own-applications.ts';

@Resolver()
export class OwnApplicationResolver {
  @Can('case.list.own')
  @Query(() => OwnApplicationConnection)
  ownApplications(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return ownApplications(ctx, info, { first, after });
  }

  @Can('case.read.own')
  @Query(() => OwnApplication, { nullable: true })
  ownApplication(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return ownApplicationById(ctx, info, id);
  }

  @Can('application.write')
  @Mutation(() => OwnApplicationResult)
  startApplication(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ApplicationGraphInput) input: ApplicationGraphInput,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return showing(ctx, info, () => startApplication(ctx, typedApplication(input), key));
  }

  @Can('application.write')
  @Mutation(() => OwnApplicationResult)
  saveApplication(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ApplicationGraphInput) input: ApplicationGraphInput,
  ) {
    return showing(ctx, info, () => saveApplication(ctx, id, version, typedApplication(input)));
  }

  @Can('application.submit')
  @Mutation(() => OwnApplicationResult)
  submitApplication(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => String) key: string,
  ) {
    return showing(ctx, info, () => submitApplication(ctx, id, version, key));
  }
}
