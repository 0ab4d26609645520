import type { SignedInContext } from '../context.ts';
import { advanceCase, type CaseStep } from './advance-case.ts';

/** A step on one case in a transaction of its own. Answers the case's id; throws Refusing. */
export async function changeCase(ctx: SignedInContext, step: CaseStep): Promise<string> {
  await ctx.database.transaction((tx) => advanceCase(tx, ctx, step));
  return step.id;
}
