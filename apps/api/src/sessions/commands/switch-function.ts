import type { SignedInContext } from '../../context.ts';
import type { Refused } from '../../graphql/answers.ts';
import { answering, notFound } from '../../refusals.ts';
import { functionsOf, sessionView } from '../session-view.ts';
import type { SessionView } from '../views.ts';

/** Lets the session act in another function that the account holds today. */
export function switchFunction(ctx: SignedInContext, functionId: string): Promise<SessionView | Refused> {
  return answering(async () => {
    const functions = await functionsOf(ctx.database, ctx.clock, ctx.actor.accountId);
    if (!functions.some((each) => each.id === functionId)) throw notFound(ctx.language);
    await ctx.database.transaction(async (tx) => {
      await tx.run('update session set account_function_id = ? where id = ?', [functionId, ctx.sessionId]);
      tx.record(ctx, { action: 'switchFunction', ids: { sessionId: ctx.sessionId, functionId } });
    });
    const view = await sessionView(ctx, ctx.sessionId);
    if (!view) throw notFound(ctx.language);
    return view;
  });
}
