import type { SignedInContext } from '../../context.ts';
import { changeLetter } from './change-letter.ts';

/** A letter that failed is tried anew, at once and as often as the first time. Answers its id; throws Refusing. */
export const retryLetter = (ctx: SignedInContext, id: string): Promise<string> =>
  changeLetter(ctx, 'retryLetter', id, { attempts: 0, next_attempt_at: null, problem: null });
