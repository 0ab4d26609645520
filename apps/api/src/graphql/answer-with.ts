import type { SignedInContext } from '../context.ts';
import { answering, notFound } from '../refusals.ts';
import type { Refused } from './answers.ts';

/**
 * What a mutation answers: the record that the command changed, as the acting function sees it afterwards, or why the
 * command refused.
 */
export function answerWith<View>(
  ctx: SignedInContext,
  command: () => Promise<string>,
  view: (id: string) => Promise<View | null>,
): Promise<View | Refused> {
  return answering(async () => {
    const shown = await view(await command());
    if (shown === null) throw notFound(ctx.language);
    return shown;
  });
}
