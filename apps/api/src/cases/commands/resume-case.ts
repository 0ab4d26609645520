import type { SignedInContext } from '../../context.ts';
import { changeCase } from '../change-case.ts';
import type { SeenCase } from '../seen-case.ts';

/** What a postponement waited for is there: the case is ready for the next meeting. Answers its id; throws Refusing. */
export const resumeCase = (ctx: SignedInContext, seen: SeenCase): Promise<string> =>
  changeCase(ctx, { action: 'resume', ...seen });
