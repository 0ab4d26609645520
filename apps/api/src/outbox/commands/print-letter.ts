import type { SignedInContext } from '../../context.ts';
import { changeLetter } from './change-letter.ts';

/** A letter that could not be sent goes by post instead. Answers its id; throws Refusing. */
export const printLetter = (ctx: SignedInContext, id: string): Promise<string> =>
  changeLetter(ctx, 'printLetter', id, { way: 'PRINT', problem: null });
