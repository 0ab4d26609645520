import type { SignedInContext } from '../context.ts';
import type { Refused } from '../graphql/answers.ts';
import { answering } from '../refusals.ts';
import { advanceCase, type CaseStep } from './advance-case.ts';

/** A command on one case in a transaction of its own: null when it took effect, else why not. */
export function changeCase(ctx: SignedInContext, step: CaseStep): Promise<Refused | null> {
  return answering(async () => {
    await ctx.database.transaction((tx) => advanceCase(tx, ctx, step));
    return null;
  });
}
