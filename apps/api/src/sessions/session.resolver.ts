import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Can, OpenToAll } from '../access/can.ts';
import type { Context, SignedInContext } from '../context.ts';
import { signIn } from './commands/sign-in.ts';
import { signInDemo } from './commands/sign-in-demo.ts';
import { revokeSession, signOut } from './commands/sign-out.ts';
import { switchFunction } from './commands/switch-function.ts';
import { openSessions } from './open-sessions.ts';
import { sessionView } from './session-view.ts';
import { signInOptions } from './sign-in-options.ts';
import { OpenSession, SessionResult, SessionView, SignInOptions, SignInResult } from './views.ts';

@Resolver()
export class SessionResolver {
  @OpenToAll()
  @Query(() => SignInOptions)
  signInOptions(@Ctx() ctx: Context) {
    return signInOptions(ctx);
  }

  @OpenToAll()
  @Query(() => SessionView, { nullable: true, description: 'Null when nobody is signed in.' })
  session(@Ctx() ctx: Context) {
    return ctx.sessionId ? sessionView(ctx, ctx.sessionId) : null;
  }

  @Can('session.own')
  @Query(() => [OpenSession])
  openSessions(@Ctx() ctx: SignedInContext) {
    return openSessions(ctx);
  }

  @OpenToAll()
  @Mutation(() => SignInResult)
  signIn(
    @Ctx() ctx: Context,
    @Arg('login', () => String) login: string,
    @Arg('password', () => String) password: string,
  ) {
    return signIn(ctx, login, password);
  }

  @OpenToAll()
  @Mutation(() => SignInResult)
  signInDemo(@Ctx() ctx: Context, @Arg('login', () => String) login: string) {
    return signInDemo(ctx, login);
  }

  @OpenToAll()
  @Mutation(() => Boolean)
  signOut(@Ctx() ctx: Context) {
    return signOut(ctx);
  }

  @Can('session.own')
  @Mutation(() => SessionResult)
  switchFunction(@Ctx() ctx: SignedInContext, @Arg('functionId', () => ID) functionId: string) {
    return switchFunction(ctx, functionId);
  }

  @Can('session.own')
  @Mutation(() => Boolean)
  revokeSession(@Ctx() ctx: SignedInContext, @Arg('id', () => ID) id: string) {
    return revokeSession(ctx, id);
  }
}
